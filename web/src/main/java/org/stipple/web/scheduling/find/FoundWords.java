package org.stipple.web.scheduling.find;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.search.FoundDay;
import org.stipple.scheduling.search.Obstruction;
import org.stipple.scheduling.search.Tier;
import org.stipple.scheduling.search.TimesFound;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.web.scheduling.JudgePanel;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** What was found, in words. */
public final class FoundWords {

    private static final String AREA = "scheduling";
    private static final int SHOWN = 8;

    private final TimesFound found;
    private final FindContext context;
    private final FindForm form;
    private final Wording wording;

    public FoundWords(TimesFound found, FindContext context, FindForm form, Wording wording) {
        this.found = found;
        this.context = context;
        this.form = form;
        this.wording = wording;
    }

    /** The days with their times, the recommended ones first. */
    public List<FoundCard> cards() {
        List<FoundCard> cards = new ArrayList<>();
        Tier before = null;
        for (FoundDay day : found.days()) {
            cards.add(card(day, day.tier() != before));
            before = day.tier();
        }
        return cards;
    }

    private FoundCard card(FoundDay day, boolean first) {
        Judgement said = day.judgement().judgement().orElse(null);
        long shown = form.isUnfolded(day.day()) ? Long.MAX_VALUE : SHOWN;
        List<FoundTime> times =
                day.slots().stream().limit(shown).map(slot -> time(day, slot)).toList();
        return new FoundCard(
                day.day(),
                day.tier(),
                first,
                said == null ? null : said.verdict(),
                said == null ? null : said.outcome(),
                said == null ? "" : new JudgePanel(day.judgement(), wording).getSentence(),
                day.judgement().todos().stream()
                        .map(todo -> text("TodoKind." + todo.kind()))
                        .collect(Collectors.joining(", ")),
                times,
                day.slots().size() - times.size());
    }

    private FoundTime time(FoundDay day, FreeSlot slot) {
        LocalTime starts = local(slot.startsAt());
        String person =
                found.roster().findPerson(slot.personId()).map(PersonSummary::name).orElse("");
        String room = found.roster().findRoom(slot.roomId()).map(RoomSummary::name).orElse("");
        return new FoundTime(
                day.day(),
                starts,
                slot.personId(),
                slot.roomId(),
                minutes(slot),
                wording.times(starts, local(slot.endsAt())),
                text("time.text.who", person, room),
                href(day.day(), starts, slot),
                isDirect(day));
    }

    private static int minutes(FreeSlot slot) {
        return (int) Duration.between(slot.startsAt(), slot.endsAt()).toMinutes();
    }

    private LocalTime local(Instant at) {
        return at.atZone(found.roster().zone()).toLocalTime();
    }

    /** Nothing has to be read, decided or done first, and nobody asks why. */
    private boolean isDirect(FoundDay day) {
        boolean permitted =
                day.judgement()
                        .judgement()
                        .map(said -> said.outcome() == Outcome.PERMITTED)
                        .orElse(true);
        return permitted
                && context.isForClient()
                && !context.isMove()
                && !context.hasAlerts()
                && day.judgement().todos().isEmpty();
    }

    private String href(LocalDate day, LocalTime time, FreeSlot slot) {
        if (!context.isForClient()) {
            return "";
        }
        Map<String, Object> asked = context.address();
        VisitSubject subject = context.subject(form.getStep());
        if (!context.isMove()) {
            if (subject.course() != 0) {
                asked.put("course", subject.course());
            }
            asked.put("step", subject.step());
        }
        asked.put("day", day);
        asked.put("time", time);
        asked.put("person", slot.personId());
        asked.put("room", slot.roomId());
        asked.put("minutes", minutes(slot));
        return FindAddress.link("book.xhtml", asked);
    }

    /** Why there is none, and what would help; blank where there is one. */
    public String obstruction() {
        return found.findObstruction().map(this::told).orElse("");
    }

    private String told(Obstruction why) {
        return text(
                "find.obstruction." + why.kind(),
                Texts.of("common", "VisitKind." + context.kind(form.getStep())),
                why.findDay().map(wording::dayWithYear).orElse(""),
                why.minutes(),
                String.join(", ", why.codes()),
                wording.minutes(why.minutes()));
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }
}

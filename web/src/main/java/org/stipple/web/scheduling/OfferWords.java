package org.stipple.web.scheduling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.offer.OfferedDay;
import org.stipple.scheduling.offer.OfferedTimes;
import org.stipple.scheduling.offer.VisitOffer;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** An offer as the page shows it: weeks of days, and free times by day. */
final class OfferWords {

    private static final int WEEK = 7;
    private static final int SHOWN = 12;
    private static final String AREA = "scheduling";

    private final VisitOffer offer;
    private final BookForm form;
    private final Map<Long, List<Integer>> sessionsBy;
    private final Wording wording;

    /**
     * @param sessionsBy the ordinals of the course's sessions by who did them
     */
    OfferWords(
            VisitOffer offer, BookForm form, Map<Long, List<Integer>> sessionsBy, Wording wording) {
        this.offer = offer;
        this.form = form;
        this.sessionsBy = sessionsBy;
        this.wording = wording;
    }

    List<List<DayCell>> weeks() {
        List<List<DayCell>> weeks = new ArrayList<>();
        for (int first = 0; first < offer.days().size(); first += WEEK) {
            weeks.add(offer.days().subList(first, first + WEEK).stream().map(this::cell).toList());
        }
        return weeks;
    }

    private DayCell cell(OfferedDay day) {
        boolean offered = day.isOpen() && !day.isPast();
        String word = offered ? "" : word(day.isPast() ? "past" : "closed");
        String free = offered ? Texts.of(AREA, "day.text.free", day.free()) : closedFor(day);
        return new DayCell(
                day.day(),
                offered ? day.verdict() : null,
                note(day.day()),
                free,
                day.isPast() ? "" : word,
                label(day, offered ? free : word),
                offered,
                day.day().equals(form.getDay()),
                day.day().equals(wording.today()));
    }

    private static String closedFor(OfferedDay day) {
        return day.isOpen() || day.isPast() ? "" : day.note();
    }

    private String note(LocalDate day) {
        if (day.equals(wording.today())) {
            return word("today");
        }
        boolean first = day.getDayOfMonth() == 1 || day.equals(offer.days().get(0).day());
        return first ? wording.month(day, false) : "";
    }

    private String label(OfferedDay day, String said) {
        return day.verdict() == null
                ? Texts.of(AREA, "day.label.plain", wording.day(day.day()), said)
                : Texts.of(
                        AREA,
                        "day.label.judged",
                        wording.day(day.day()),
                        Texts.of("common", "Verdict." + day.verdict()),
                        said);
    }

    private static String word(String name) {
        return Texts.of(AREA, "day.text." + name);
    }

    List<DayTimes> times() {
        return offer.times().stream().map(this::dayTimes).toList();
    }

    private DayTimes dayTimes(OfferedTimes day) {
        long shown = form.isUnfolded(day.day()) ? Long.MAX_VALUE : SHOWN;
        List<TimeCell> cells =
                day.slots().stream().limit(shown).map(slot -> cell(day.day(), slot)).toList();
        return new DayTimes(
                day.day(), day.verdict(), day.outcome(), cells, day.slots().size() - cells.size());
    }

    TimeCell cell(LocalDate day, FreeSlot slot) {
        ZoneId zone = offer.roster().zone();
        PickedTime time =
                new PickedTime(
                        slot.startsAt().atZone(zone).toLocalTime(), slot.personId(), slot.roomId());
        return new TimeCell(
                day,
                time,
                wording.times(time.time(), slot.endsAt().atZone(zone).toLocalTime()),
                did(slot.personId()),
                who(slot.personId(), slot.roomId()),
                day.equals(form.getDay()) && time.equals(form.getPicked()));
    }

    private String did(long personId) {
        List<Integer> sessions = sessionsBy.getOrDefault(personId, List.of());
        return sessions.isEmpty()
                ? ""
                : Texts.of(
                        AREA,
                        "time.text.did",
                        sessions.size(),
                        sessions.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    String who(long personId, long roomId) {
        String person = offer.roster().findPerson(personId).map(PersonSummary::name).orElse("");
        String room = offer.roster().findRoom(roomId).map(RoomSummary::name).orElse("");
        return Texts.of(AREA, "time.text.who", person, room);
    }
}

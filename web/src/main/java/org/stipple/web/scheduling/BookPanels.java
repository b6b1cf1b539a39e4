package org.stipple.web.scheduling;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.offer.VisitOffer;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.WallClock;
import org.stipple.web.words.ClockWords;
import org.stipple.web.words.Wording;

/** The parts of the page that books, made from one offer. */
public final class BookPanels {

    private final VisitOffer offer;
    private final BookForm form;
    private final OfferWords words;
    private final Wording wording;
    private final LengthWords lengths;
    private final List<List<DayCell>> weeks;
    private final JudgePanel judge;
    private final List<LegendLine> legend;

    BookPanels(
            VisitOffer offer,
            BookForm form,
            Map<Long, List<Integer>> sessionsBy,
            Map<Long, String> areas,
            Wording wording) {
        this.offer = offer;
        this.form = form;
        this.wording = wording;
        words = new OfferWords(offer, form, sessionsBy, wording);
        lengths = new LengthWords(offer.lengths(), offer.roster(), areas, wording);
        weeks = words.weeks();
        judge = new JudgePanel(offer.judgement(), wording);
        legend =
                offer.judgement()
                        .judgement()
                        .map(said -> new StripLegend(said.window(), wording).lines())
                        .orElse(List.of());
    }

    /** The first free time of the asked day; none where it is full. */
    PickedTime first() {
        return words.times().stream()
                .filter(day -> day.day().equals(form.getDay()))
                .flatMap(day -> day.times().stream())
                .map(TimeCell::picked)
                .findFirst()
                .orElse(PickedTime.NONE);
    }

    /** How long the visit takes with whom it is picked. */
    int usualMinutes() {
        return lengths.minutes(form.lengthOf());
    }

    /** Where its length comes from. */
    public String getLength() {
        long person = form.lengthOf();
        return form.isLengthTyped() ? lengths.typed(person) : lengths.usual(person);
    }

    List<TimeCell> cells(List<FreeSlot> slots) {
        return slots.stream()
                .map(slot -> words.cell(offer.roster().dayOf(slot.startsAt()), slot))
                .toList();
    }

    public List<List<DayCell>> getWeeks() {
        return weeks;
    }

    public List<DayTimes> getTimes() {
        return words.times();
    }

    public JudgePanel getJudge() {
        return judge;
    }

    /** How the clock by which the times are told is changed on that day. */
    public ClockWords getClock() {
        return new ClockWords(form.getDay(), offer.roster().zone(), wording);
    }

    /** By which clock the times are told: at the picked one, else at noon. */
    public String getZone() {
        PickedTime picked = form.getPicked();
        return picked.isPicked()
                ? getClock()
                        .zoneAt(WallClock.from(form.getDay(), picked.time(), offer.roster().zone()))
                : getClock().zone();
    }

    /** Person and room of the picked time. */
    public String getWho() {
        PickedTime picked = form.getPicked();
        return picked.isPicked() ? words.who(picked.personId(), picked.roomId()) : "";
    }

    /** Till when the picked time would be held for a colleague to decide. */
    public Instant getHeldUntil() {
        Roster roster = offer.roster();
        LocalTime time = form.getPicked().isPicked() ? form.getPicked().time() : LocalTime.MAX;
        return roster.heldUntil(offer.madeAt(), WallClock.from(form.getDay(), time, roster.zone()));
    }

    /** What the colours of the days stand for, with their days. */
    public List<LegendLine> getLegend() {
        return legend;
    }

    public List<PersonSummary> getPeople() {
        return offer.roster().peopleHere().stream().filter(PersonSummary::active).toList();
    }

    public List<RoomSummary> getRooms() {
        return offer.roster().offeredRooms();
    }
}

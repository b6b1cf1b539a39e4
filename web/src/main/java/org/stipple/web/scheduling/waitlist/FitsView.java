package org.stipple.web.scheduling.waitlist;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Gap;
import org.stipple.scheduling.waitlist.Fit;
import org.stipple.scheduling.waitlist.FreedTime;
import org.stipple.scheduling.waitlist.FreedTimeService;
import org.stipple.scheduling.waitlist.OfferTime;
import org.stipple.scheduling.waitlist.OfferingService;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Whom a free time would suit, in turn, and whom not and why; one click offers it. */
@Named
@ViewScoped
public class FitsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AREA = "waitlist";

    @Inject private FreedTimeService freed;
    @Inject private OfferingService offers;
    @Inject private OfferAnswers answers;
    @Inject private WaitNames names;
    @Inject private Words words;
    @Inject private KnownSites sites;

    private Long booking;
    private Long person;
    private LocalDate day;
    private LocalTime at;
    private Gap gap;
    private BookingRow givenUp;
    private String givenUpBy = "";
    private String personName = "";
    private List<FitLine> candidates = List.of();
    private List<FitLine> misfits = List.of();
    private final Map<UUID, Integer> picked = new HashMap<>();

    /**
     * Asks who could have what a booking freed, or the free time of a person around a time.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     */
    public void load() {
        Optional<FreedTime> found = booking == null ? free() : freed.findFreedBy(booking);
        gap = found.map(FreedTime::gap).orElse(null);
        givenUp = found.flatMap(FreedTime::freedBy).orElse(null);
        candidates = List.of();
        misfits = List.of();
        found.ifPresent(this::show);
    }

    private Optional<FreedTime> free() {
        return person == null || day == null || at == null
                ? Optional.empty()
                : freed.findFreeAt(person, day, at);
    }

    private void show(FreedTime time) {
        Map<Long, ClientName> clients =
                names.clients(
                        Stream.of(
                                        time.candidates().stream()
                                                .map(fit -> fit.entry().clientId()),
                                        time.misfits().stream().map(fit -> fit.entry().clientId()),
                                        time.freedBy().stream().map(BookingRow::clientId))
                                .flatMap(ids -> ids)
                                .collect(toSet()));
        WaitWords told = names.words();
        personName = told.person(time.gap().personId());
        givenUpBy = time.freedBy().map(row -> clients.get(row.clientId()).fullName()).orElse("");
        candidates = time.candidates().stream().map(fit -> line(fit, clients, told, "")).toList();
        misfits =
                time.misfits().stream()
                        .map(fit -> line(fit, clients, told, why(fit, time.gap())))
                        .toList();
    }

    private static FitLine line(
            Fit fit, Map<Long, ClientName> clients, WaitWords told, String why) {
        return new FitLine(
                UUID.randomUUID(),
                fit,
                clients.get(fit.entry().clientId()),
                told.days(fit.entry().wish()),
                told.terms(fit.entry().wish()),
                why);
    }

    private String why(Fit.Misfit misfit, Gap in) {
        return Texts.of(AREA, "Reason." + misfit.reason(), words.day(in.day()), personName);
    }

    /** The time that is picked for her; the earliest until another is. */
    public FreeSlot slot(FitLine line) {
        List<FreeSlot> slots = line.slots();
        int at = Optional.ofNullable(picked.get(line.key())).orElse(0);
        return slots.get(Math.max(0, Math.min(at, slots.size() - 1)));
    }

    /** Holds the time for her and leads to where her answer is noted. */
    public String offer(FitLine line) {
        FreeSlot slot = slot(line);
        Instant start = slot.startsAt();
        String next =
                answers.offered(
                        offers.offer(
                                new OfferTime(
                                        line.key(),
                                        line.entry().id(),
                                        slot.personId(),
                                        slot.roomId(),
                                        gap.day(),
                                        words.localTimeAt(getSiteId(), start),
                                        line.minutes())),
                        line.client().fullName());
        if (next == null) {
            load();
        }
        return next;
    }

    /** Whether there is such a free time. */
    public boolean isFree() {
        return gap != null;
    }

    /** Where it is free. */
    public long getSiteId() {
        return givenUp == null ? sites.getHere() : givenUp.siteId();
    }

    public Gap getGap() {
        return gap;
    }

    /** The booking that freed it; null where none did. */
    public BookingRow getGivenUp() {
        return givenUp;
    }

    public String getGivenUpBy() {
        return givenUpBy;
    }

    public String getPersonName() {
        return personName;
    }

    public List<FitLine> getCandidates() {
        return candidates;
    }

    /** Which of her times is picked, counted from 0, by her line. */
    public Map<UUID, Integer> getPicked() {
        return picked;
    }

    public List<FitLine> getMisfits() {
        return misfits;
    }

    public Long getBooking() {
        return booking;
    }

    public void setBooking(Long booking) {
        this.booking = booking;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }
}

package org.stipple.scheduling.judging;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.platform.entity.ManyReads;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.JudgedBy;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.timeline.ByVersions;
import org.stipple.timeline.JudgementJson;
import org.stipple.timing.Judgement;

/**
 * Judges bookings that are there: anew when they are decided or started, and beside what was said.
 */
@Dependent
public class BookingJudge {

    @Inject private VisitCases cases;
    @Inject private SiteService sites;
    @Inject private ManyReads reads;

    /** What the policy says of this plan now, by the versions in force today. */
    public DayJudgement judgeAnew(Booking booking, Instant now) {
        LocalDate today = now.atZone(zoneOf(booking)).toLocalDate();
        return DayJudgement.of(rule(booking, now, today), booking.time().onDay(), today);
    }

    /** How the policy stands to it now; what has happened is in the case. */
    public Ruling ruleToday(Booking booking, Instant now) {
        return rule(booking, now, now.atZone(zoneOf(booking)).toLocalDate());
    }

    private Ruling rule(Booking booking, Instant now, LocalDate today) {
        Gathered gathered = cases.gather(Set.of(booking.subject()));
        return cases.rule(booking.subject(), gathered, new Planning(today, now, booking.id()));
    }

    /**
     * What the policy says of these bookings now, by id; those that it does not judge are left out.
     * Their own versions speak, not newer ones: activating a version re-judges nothing. The number
     * of statements does not depend on how many there are.
     */
    public Map<Long, CurrentVerdict> current(Collection<Booking> open, Instant now) {
        List<Booking> judged = judged(open);
        return judged.isEmpty()
                ? Map.of()
                : reads.read(() -> current(judged, cases.gather(subjects(judged)), now));
    }

    /**
     * The same where it is known what is planned.
     *
     * @param planned for all of their clients, perhaps for others too
     */
    public Map<Long, CurrentVerdict> current(
            Collection<Booking> open, List<Booking> planned, Instant now) {
        List<Booking> judged = judged(open);
        return judged.isEmpty()
                ? Map.of()
                : reads.read(() -> current(judged, cases.gather(subjects(judged), planned), now));
    }

    private static List<Booking> judged(Collection<Booking> open) {
        return open.stream().filter(each -> each.judged().isPresent()).toList();
    }

    private static Set<VisitSubject> subjects(List<Booking> of) {
        return of.stream().map(Booking::subject).collect(toSet());
    }

    private Map<Long, CurrentVerdict> current(
            List<Booking> judged, Gathered gathered, Instant now) {
        Map<Long, CurrentVerdict> current = new HashMap<>();
        for (Booking booking : judged) {
            find(booking, gathered, now).ifPresent(verdict -> current.put(booking.id(), verdict));
        }
        return current;
    }

    private Optional<CurrentVerdict> find(Booking booking, Gathered gathered, Instant now) {
        return ownCase(booking, gathered, now)
                .map(
                        judges ->
                                CurrentVerdict.of(
                                        booking,
                                        booking.judged().orElseThrow(),
                                        said(judges, booking),
                                        open(judges, booking)));
    }

    /**
     * The case of a booking by the versions that judged it; empty for a visit that the policy does
     * not judge.
     *
     * @param gathered for its client and course
     */
    public Optional<VisitCase> findOwnCase(Booking booking, Gathered gathered, Planning planning) {
        return booking.judged()
                .flatMap(then -> ownCase(booking, gathered, planning.now()))
                .map(Ruling.Judges::visit);
    }

    /** Why the policy says what it says; empty for a visit that it does not judge. */
    public Optional<BookingReasons> reasons(Booking booking, Instant now) {
        return booking.judged()
                .flatMap(then -> ownCase(booking, cases.gather(Set.of(booking.subject())), now))
                .map(judges -> reasons(booking, judges));
    }

    private static BookingReasons reasons(Booking booking, Ruling.Judges judges) {
        return new BookingReasons(
                JudgementJson.read(booking.judged().orElseThrow().written()),
                said(judges, booking),
                judges.rules(),
                open(judges, booking));
    }

    private static Set<TodoKind> open(Ruling.Judges judges, Booking booking) {
        return booking.todos().isEmpty()
                ? Set.of()
                : OpenTodos.of(booking.todos(), judges.visit(), booking.time().onDay());
    }

    private static Judgement said(Ruling.Judges judges, Booking booking) {
        return judges.visit().judge(booking.time().onDay(), List.of());
    }

    // By the versions that spoke when it was planned.
    private Optional<Ruling.Judges> ownCase(Booking booking, Gathered gathered, Instant now) {
        ZoneId zone = zoneOf(booking);
        Planning planning = new Planning(now.atZone(zone).toLocalDate(), now, booking.id());
        JudgedBy by = booking.judged().orElseThrow().by();
        return cases.rule(booking.subject(), gathered, planning, versions(by, zone))
                        instanceof Ruling.Judges judges
                ? Optional.of(judges)
                : Optional.empty();
    }

    private ZoneId zoneOf(Booking booking) {
        return sites.name(booking.siteId()).zone();
    }

    private static ByVersions versions(JudgedBy by, ZoneId zone) {
        return new ByVersions(
                by.at().atZone(zone).toLocalDate(),
                Optional.ofNullable(by.policyVersionId()).orElse(0L),
                by.gatesVersionId());
    }
}

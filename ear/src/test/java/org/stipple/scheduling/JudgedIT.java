package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.course.progress.ThirdSession;
import org.stipple.policy.Activation;
import org.stipple.policy.PolicyService;
import org.stipple.policy.VersionLedger;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.ProtocolRole;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.VersionContent;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.judging.BookingReasons;
import org.stipple.scheduling.judging.FindJudged;
import org.stipple.scheduling.judging.JudgedBooking;
import org.stipple.scheduling.judging.JudgedService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;
import org.stipple.timing.Bound;
import org.stipple.timing.Verdict;

/** Which version judged which booking, proved by a protocol of the test's own. */
@ExtendWith(ArquillianExtension.class)
class JudgedIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    @Inject private JudgedService judged;
    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private PolicyService policy;
    @Inject private VersionLedger ledger;
    @Inject private SchedulingScene scene;
    @Inject private UserTransaction transaction;

    private SchedulingScene.Place place;
    private String protocol;
    private long version;

    @BeforeEach
    void activateAProtocol() throws Exception {
        place = scene.place();
        protocol = "judged-" + UUID.randomUUID();
        transaction.begin();
        ledger.add(
                new ProtocolHead(
                        protocol, ProtocolRole.CLINIC, "Its own " + protocol, "", "", "", ""));
        version = activate(LONG_AGO);
        transaction.commit();
    }

    private long activate(LocalDate day) {
        return activate(day, "P7D");
    }

    private long activate(LocalDate day, String minimum) {
        RuleRow rule =
                new RuleRow(
                        "JU-S1-S2",
                        "SESSION_1",
                        "",
                        "SESSION_2",
                        "",
                        "yes",
                        "",
                        Map.of(Bound.ABSOLUTE_MINIMUM, "P5D", Bound.MINIMUM, minimum),
                        "OVERRIDABLE",
                        "");
        return ledger.activate(
                        protocol,
                        new VersionContent(
                                List.of(rule),
                                Norms.NONE,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        new Activation(day, Instant.parse("2026-01-01T12:00:00Z"), "tom", "Why"))
                .id();
    }

    /** The second session of a new client, who had her first today. */
    private long book(int days, String reason) {
        LocalDate today = scene.today();
        long client = scene.client();
        scene.advised(client, place.personId(), today);
        long course = scene.course(client, protocol, today, ThirdSession.UNDECIDED);
        scene.session(course, 1, place.personId(), today);
        VisitSubject second = new VisitSubject(client, course, VisitStep.session(2));
        BookVisit visit =
                SchedulingScene.visit(second, place, today.plusDays(days), SchedulingScene.TEN);
        return assertInstanceOf(
                        BookingDecision.Booked.class,
                        scene.as(
                                Role.TECHNICIAN,
                                () -> scheduling.book(SchedulingScene.because(reason, visit))))
                .bookingId();
    }

    private Map<BookingStatus, Long> count(long of) {
        return scene.as(Role.RECEPTION, () -> judged.count(of));
    }

    private List<JudgedBooking> find(int first, int count) {
        FindJudged wanted =
                new FindJudged(version, EnumSet.allOf(BookingStatus.class), first, count);
        return scene.as(Role.RECEPTION, () -> judged.find(wanted));
    }

    @Test
    void a_booking_counts_for_the_version_of_its_protocol_and_for_the_gates() {
        long gates =
                scene.as(Role.RECEPTION, () -> policy.findGatesInForce(scene.today()))
                        .orElseThrow()
                        .gatesVersionId();
        long before = count(gates).getOrDefault(BookingStatus.BOOKED, 0L);

        long booking = book(14, "");

        assertEquals(Map.of(BookingStatus.BOOKED, 1L), count(version));
        assertEquals(before + 1, count(gates).get(BookingStatus.BOOKED));
        JudgedBooking row = find(0, 50).get(0);
        assertEquals(booking, row.id());
        assertEquals(VisitStep.session(2), row.step());
        assertEquals(scene.today().plusDays(14), row.day());
        assertEquals(Verdict.RECOMMENDED, row.verdict());
        assertEquals(false, row.isOverridden());
    }

    @Test
    void the_verdict_of_then_stands_with_who_answered_for_it_and_why() {
        book(6, "flies home");

        JudgedBooking row = find(0, 50).get(0);

        assertEquals(Verdict.GRACE, row.verdict());
        assertEquals("sched.technician", row.overrideBy());
        assertEquals("flies home", row.overrideReason());
    }

    @Test
    void the_latest_visit_comes_first_and_pages_follow_one_another() {
        long nearest = book(10, "");
        long last = book(30, "");
        long middle = book(20, "");

        assertEquals(List.of(last, middle), find(0, 2).stream().map(JudgedBooking::id).toList());
        assertEquals(List.of(nearest), find(2, 2).stream().map(JudgedBooking::id).toList());
    }

    @Test
    void a_newer_version_takes_nothing_from_the_one_before() throws Exception {
        long old = book(14, "");
        transaction.begin();
        long newer = activate(scene.today());
        transaction.commit();

        book(21, "");

        assertEquals(List.of(old), find(0, 50).stream().map(JudgedBooking::id).toList());
        assertEquals(Map.of(BookingStatus.BOOKED, 1L), count(newer));
    }

    @Test
    void what_was_booked_before_a_version_of_the_same_day_is_told_by_its_own() throws Exception {
        long old = book(6, "flies home");
        transaction.begin();
        activate(scene.today(), "P1D");
        transaction.commit();

        BookingReasons reasons =
                scene.as(Role.RECEPTION, () -> diary.findReasons(old)).orElseThrow();

        assertEquals(version, reasons.rules().policyVersionId());
        assertEquals(Verdict.GRACE, reasons.now().verdict());
    }

    @Test
    void whose_bookings_they_are_is_not_for_who_runs_the_system() {
        assertThrows(
                EJBAccessException.class, () -> scene.as(Role.ADMIN, () -> judged.count(version)));
    }
}

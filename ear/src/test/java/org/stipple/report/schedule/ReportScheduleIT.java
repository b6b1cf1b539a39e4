package org.stipple.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.messaging.MessageStatus;
import org.stipple.messaging.log.LoggedMessage;
import org.stipple.messaging.log.MessageLogService;
import org.stipple.messaging.sending.MailSink;
import org.stipple.messaging.sending.Sending;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.report.export.Format;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.Span;
import org.stipple.report.frame.When;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.ActAs;
import org.stipple.security.AddUser;
import org.stipple.security.ChangeUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.security.UserSummary;

/** A report that comes round each week, from the day it falls due to its readers' mail boxes. */
@ExtendWith(ArquillianExtension.class)
class ReportScheduleIT {

    /** Far ahead, so that the server's own timer leaves alone what waits here. */
    private static final Instant LATER = Instant.parse("2041-01-15T12:00:00Z");

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Inject private ScheduleService schedules;
    @Inject private DueReports due;
    @Inject private Sending sending;
    @Inject private MessageLogService log;
    @Inject private UserService users;
    @Inject private SiteService sites;
    @Inject private SchedulingScene scene;
    @Inject private ActAs actAs;
    @PersistenceContext private EntityManager entities;
    @Resource private UserTransaction transaction;

    private MailSink server;
    private String name;
    private long reader;
    private String address;
    private long schedule;

    @BeforeEach
    void begin() throws Exception {
        scene.place();
        leaveToOthers();
        server = new MailSink();
        name = "sched." + UUID.randomUUID().toString().substring(0, 8);
        address = name + "@clinic.example";
        reader = user(name, address, Role.MANAGER);
        schedule = manager(() -> schedules.add(weekly(Set.of(reader))));
    }

    /** What other tests have queued is not this one's to send. */
    private void leaveToOthers() throws Exception {
        transaction.begin();
        entities.createNativeQuery(
                        "update message set due_at = :never where status = 'QUEUED' and due_at < :later")
                .setParameter("never", LATER.plus(Duration.ofDays(3650)))
                .setParameter("later", LATER)
                .executeUpdate();
        transaction.commit();
    }

    /** What the week before brought, as CSV, on the weekday of the day after tomorrow. */
    private SaveSchedule weekly(Set<Long> readers) {
        ReportAsk ask =
                new ReportAsk(
                        "sessions",
                        When.of(Span.LAST_WEEK, Grain.DAY),
                        new TreeMap<>(),
                        List.of("person"));
        Rhythm rhythm = Rhythm.weekly(scene.today().plusDays(2).getDayOfWeek(), EIGHT);
        return new SaveSchedule("The week of " + name, ask, rhythm, Format.CSV, readers);
    }

    private long user(String username, String email, Role role) {
        return actAs.callAsSystem(
                () ->
                        users.add(
                                new AddUser(
                                        username,
                                        username,
                                        "a long password",
                                        Set.of(role),
                                        0,
                                        email)));
    }

    @AfterEach
    void end() {
        server.close();
        if (isThere()) {
            manager(() -> schedules.end(schedule, row().version()));
        }
    }

    @Test
    void two_nodes_at_once_queue_what_falls_due_once() throws Exception {
        Instant moment = row().nextAt();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                done.add(
                        nodes.submit(
                                () -> {
                                    together.await();
                                    queue(moment);
                                    return null;
                                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            nodes.shutdown();
        }
        queue(moment);

        assertEquals(1, sendings());
        assertEquals(MessageStatus.QUEUED, last().status());
        assertEquals(weeksAfter(moment, 1), row().nextAt());
    }

    @Test
    void it_falls_due_at_its_moment_and_no_earlier() {
        queue(row().nextAt().minusSeconds(1));
        assertEquals(0, sendings());

        queue(row().nextAt());
        assertEquals(1, sendings());
        assertEquals(lastWeekSeenFrom(row().last().dueAt()), period());
    }

    @Test
    void what_was_missed_is_made_up_for_once_as_of_the_last_moment() {
        Instant moment = row().nextAt();
        queue(weeksAfter(moment, 3).plus(Duration.ofHours(5)));

        assertEquals(1, sendings());
        assertEquals(weeksAfter(moment, 3), row().last().dueAt());
        assertEquals(weeksAfter(moment, 4), row().nextAt());
        assertEquals(lastWeekSeenFrom(row().last().dueAt()), period());
    }

    @Test
    void the_reader_gets_a_mail_with_the_table_of_the_period_in_a_file() {
        Instant moment = row().nextAt();
        queue(moment);
        Period week = period();
        send();

        assertEquals(MessageStatus.SENT, last().status());
        assertEquals(1, server.mailsTo(address).size());
        String mail = server.mailsTo(address).get(0);
        assertTrue(mail.contains("sessions-" + week.first() + "-" + week.last() + ".csv"), mail);
        assertTrue(last().subject().startsWith("The week of " + name + ": "), last().subject());
        assertTrue(last().subject().endsWith(" – " + site()), last().subject());
    }

    @Test
    void whoever_may_no_longer_open_reports_gets_nothing() {
        queue(row().nextAt());
        change(Set.of(Role.RECEPTION), true, address);
        send();

        assertEquals("WITHHELD NO_RIGHT", becameOfIt());
        assertEquals(0, server.mailsTo(address).size());
    }

    @Test
    void whoever_is_switched_off_gets_nothing() {
        queue(row().nextAt());
        change(Set.of(Role.MANAGER), false, address);
        send();

        assertEquals("WITHHELD NO_RIGHT", becameOfIt());
    }

    @Test
    void nothing_goes_to_an_address_that_is_no_longer_hers() {
        queue(row().nextAt());
        change(Set.of(Role.MANAGER), true, "new." + address);
        send();

        assertEquals("WITHHELD ADDRESS_CHANGED", becameOfIt());
        assertEquals(0, server.mailsTo(address).size());
    }

    @Test
    void who_has_no_address_when_it_falls_due_is_told_of_beside_the_others() {
        change(Set.of(Role.MANAGER), true, "");
        queue(row().nextAt());

        assertEquals("", row().last().to().get(0).address());
        assertEquals(Set.of(), manager(() -> log.ofReports(List.of(mailId()))).keySet());
    }

    @Test
    void what_waited_for_a_mail_server_goes_out_as_the_newest_alone() {
        queue(row().nextAt());
        long older = mailId();
        queue(row().nextAt());
        send();

        assertEquals(MessageStatus.SENT, last().status());
        assertEquals("NEWER_REPORT", message(older).reason());
        assertEquals(1, server.mailsTo(address).size());
    }

    @Test
    void an_address_that_sends_mail_back_is_told_of_and_nobody_has_to_phone() {
        queue(row().nextAt());
        server.says("RCPT", "550 5.1.1 no such user");
        send();
        assertEquals("FAILED 550 5.1.1 no such user", becameOfIt());

        server.isWell();
        queue(row().nextAt());
        send();
        assertEquals("WITHHELD BOUNCING", becameOfIt());
    }

    @Test
    void nothing_falls_due_while_it_is_paused_and_nothing_of_that_is_made_up_for() {
        Instant moment = row().nextAt();
        manager(() -> schedules.pause(schedule, row().version()));
        queue(moment);
        assertEquals(0, sendings());

        manager(() -> schedules.resume(schedule, row().version()));
        assertEquals(moment, row().nextAt());
        queue(moment);
        assertEquals(1, sendings());
    }

    @Test
    void what_waits_of_one_that_has_ended_is_not_sent() {
        queue(row().nextAt());
        long mail = mailId();
        manager(() -> schedules.end(schedule, row().version()));
        queue(LATER);
        send();

        assertEquals("SCHEDULE_ENDED", message(mail).reason());
        assertEquals(1, sendings());
        assertThrows(NotFoundException.class, () -> manager(() -> schedules.pause(schedule, 1)));
    }

    @Test
    void at_once_it_goes_out_beside_its_moments_and_once_however_often_it_is_pressed() {
        ScheduleRow shown = row();
        assertEquals(1, manager(() -> schedules.sendNow(schedule, shown.version())));
        assertThrows(
                StaleException.class,
                () -> manager(() -> schedules.sendNow(schedule, shown.version())));

        assertEquals(1, sendings());
        assertEquals(shown.nextAt(), row().nextAt());
        assertEquals(lastWeekSeenFrom(row().last().dueAt()), period());
    }

    @Test
    void when_it_comes_round_is_worked_out_anew_where_that_is_changed_alone() {
        // So that its next moment is not the next one seen from now.
        queue(row().nextAt());
        Instant moment = row().nextAt();
        SaveSchedule same = weekly(Set.of(reader));
        manager(() -> schedules.change(schedule, row().version(), same));
        assertEquals(moment, row().nextAt());

        SaveSchedule monthly =
                new SaveSchedule(
                        same.name(),
                        same.ask(),
                        Rhythm.monthly(Rhythm.LAST_DAY, EIGHT),
                        Format.PDF,
                        same.readers());
        manager(() -> schedules.change(schedule, row().version(), monthly));
        LocalDate next = row().nextAt().atZone(zone()).toLocalDate();
        assertEquals(next.lengthOfMonth(), next.getDayOfMonth());
    }

    @Test
    void only_who_may_open_reports_and_has_an_address_is_a_reader() {
        long desk = user("d" + name, "d" + address, Role.RECEPTION);
        long silent = user("s" + name, "", Role.MANAGER);

        for (long other : new long[] {desk, silent}) {
            assertThrows(
                    NotFoundException.class,
                    () -> manager(() -> schedules.add(weekly(Set.of(reader, other)))));
        }
    }

    private void queue(Instant now) {
        actAs.runAsSystem(() -> due.queue(now));
    }

    private void send() {
        server.whileOpen(() -> actAs.callAsSystem(() -> sending.sendDue(LATER, "node 0")));
    }

    private boolean isThere() {
        return manager(schedules::all).stream().anyMatch(row -> row.id() == schedule);
    }

    private ScheduleRow row() {
        return manager(schedules::all).stream()
                .filter(row -> row.id() == schedule)
                .findFirst()
                .orElseThrow();
    }

    private long mailId() {
        return row().last().to().get(0).mailId();
    }

    private LoggedMessage last() {
        return message(mailId());
    }

    private LoggedMessage message(long mail) {
        return manager(() -> log.ofReports(List.of(mail))).get(mail);
    }

    private String becameOfIt() {
        return last().status() + " " + last().reason();
    }

    private int sendings() {
        return ((Number)
                        entities.createNativeQuery(
                                        "select count(*) from report_sending where schedule_id = :id")
                                .setParameter("id", schedule)
                                .getSingleResult())
                .intValue();
    }

    private Period period() {
        Object[] days =
                (Object[])
                        entities.createNativeQuery(
                                        "select cast(first_day as text), cast(last_day as text)"
                                                + " from report_sending where schedule_id = :id")
                                .setParameter("id", schedule)
                                .getSingleResult();
        return new Period(LocalDate.parse((String) days[0]), LocalDate.parse((String) days[1]));
    }

    private Period lastWeekSeenFrom(Instant moment) {
        LocalDate day = moment.atZone(zone()).toLocalDate();
        LocalDate sunday = day.minusDays(day.getDayOfWeek().getValue());
        return new Period(sunday.minusDays(6), sunday);
    }

    private Instant weeksAfter(Instant moment, int weeks) {
        return moment.atZone(zone()).plusWeeks(weeks).toInstant();
    }

    private ZoneId zone() {
        return sites.name(row().siteId()).zone();
    }

    private String site() {
        return sites.name(row().siteId()).name();
    }

    private void change(Set<Role> roles, boolean enabled, String email) {
        UserSummary user = actAs.callAsSystem(() -> users.get(reader));
        actAs.runAsSystem(
                () ->
                        users.change(
                                new ChangeUser(
                                        reader,
                                        user.version(),
                                        user.displayName(),
                                        enabled,
                                        roles,
                                        0,
                                        email)));
    }

    private <T> T manager(Supplier<T> work) {
        return scene.as(Role.MANAGER, work);
    }

    private void manager(Runnable work) {
        scene.as(Role.MANAGER, work);
    }
}

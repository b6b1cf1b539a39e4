package org.stipple.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.report.export.CancelledException;
import org.stipple.report.export.ExportOrder;
import org.stipple.report.export.Format;
import org.stipple.report.export.Progress;
import org.stipple.report.frame.Answer;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Line;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Member;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.Place;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportTable;
import org.stipple.report.frame.Row;
import org.stipple.report.frame.Unit;
import org.stipple.report.frame.When;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.Role;

/**
 * Every figure of the report against an independent statement over visits of every status at two
 * sites (report/visits.sql, for the time of a transaction), and the rows behind it.
 */
@ExtendWith(ArquillianExtension.class)
class SessionsReportIT {

    private static final Period PAST = new Period(day("1991-01-01"), day("1992-12-31"));

    @Inject private ReportService reports;
    @Inject private SchedulingScene scene;
    @PersistenceContext private EntityManager entities;
    @Resource private UserTransaction transaction;

    private LocalDate today;

    /** A visit as the other statement sees it. */
    private record Visit(
            String person,
            String site,
            String step,
            LocalDate day,
            String status,
            double hours,
            boolean freed,
            boolean refilled) {}

    @BeforeEach
    void setScene() throws Exception {
        scene.place();
        today = scene.today();
        transaction.begin();
        for (String statement : text("visits.sql").split(";\\s*\n", -1)) {
            run(statement);
        }
    }

    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    @Test
    void every_figure_is_what_another_statement_counts() {
        assertAgrees(List.of("person", "step"), Grain.MONTH);
        assertAgrees(List.of("site", "unit"), Grain.MONTH);
        assertAgrees(List.of("unit"), Grain.WEEK);
        assertAgrees(List.of("step", "site"), Grain.QUARTER);
        assertAgrees(List.of(), Grain.YEAR);
    }

    @Test
    void visits_still_to_come_are_neither_done_nor_unresolved() {
        ReportAsk ask =
                ask(new Period(today.plusDays(190), today.plusDays(215)), List.of(), Grain.MONTH)
                        .with("person", "-7001");

        ReportTable table = answer(ask).table();

        assertEquals(4, table.figure(table.total(), "ahead"));
        assertEquals(0, table.figure(table.total(), "unresolved"));
    }

    @Test
    void a_visit_under_way_is_not_unresolved() {
        run(
                """
                update booking set on_day = cast(now() at time zone 'Europe/London' as date),
                       starts_at = now() - interval '1 minute', ends_at = now() + interval '1 minute',
                       preparation_minutes = 0, clean_up_minutes = 0
                 where id = -7202""");

        ReportAsk ask =
                ask(new Period(today.minusDays(1), today.plusDays(1)), List.of(), Grain.MONTH)
                        .with("person", "-7001");

        ReportTable table = answer(ask).table();
        assertEquals(1, table.figure(table.total(), "ahead"));
        assertEquals(0, table.figure(table.total(), "unresolved"));
    }

    @Test
    void a_new_client_counts_by_the_furthest_that_came_of_her() {
        run(
                """
                insert into client (id, number, given_name, family_name, date_of_birth, phone,
                    preferred_channel, search_text, registered_on)
                  select -7100 - n, -7100 - n, 'New', 'Report', '1960-01-01', '1', 'PHONE', 'x',
                         '1985-03-01' from generate_series(1, 7) n""");
        run(
                """
                insert into booking (id, request_key, site_id, client_id, kind, person_id, room_id,
                    on_day, starts_at, ends_at, preparation_minutes, clean_up_minutes, status,
                    closed_at, closed_by, close_reason, created_at, created_by)
                  select -9000 - v.client, gen_random_uuid(), 9000007001, -v.client, 'CONSULTATION',
                         -7003, -7003, '1985-04-01', s, s + interval '20 minutes', 0, 0, v.status,
                         case when v.given_up then s end, case when v.given_up then 'anna' end,
                         case when v.given_up then 'r' end, '1985-03-01', 'anna'
                    from (values (7102, 'CANCELLED', true), (7103, 'NO_SHOW', true),
                            (7104, 'BOOKED', false), (7105, 'DONE', false), (7106, 'DONE', false))
                           v (client, status, given_up)
                   cross join lateral (
                     select timestamptz '1985-04-01 09:00Z'
                            + (v.client - 7100) * interval '1 hour') t (s)""");
        run(
                """
                insert into treatment_course (id, client_id, treatment_id, protocol_id,
                    planned_sessions, state, opened_on)
                  select -n - 3000, -n, -7001, min(p.id), 3, 'ABANDONED', '1985-05-01'
                    from protocol p, generate_series(7106, 7107) n group by n""");

        Period march = new Period(day("1985-03-01"), day("1985-03-31"));
        ReportTable table =
                answer(
                                new ReportAsk(
                                        "newclients",
                                        When.of(march, Grain.MONTH),
                                        new TreeMap<>(),
                                        List.of("standing")))
                        .table();

        assertEquals(
                Map.of("NOTHING", 3.0, "BOOKED", 1.0, "CAME", 1.0, "COURSE", 2.0),
                table.lines().stream()
                        .collect(
                                Collectors.toMap(
                                        SessionsReportIT::key,
                                        line -> table.figure(line, "registered"))));
    }

    private void run(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    @Test
    void the_rows_behind_a_figure_are_as_many_and_come_to_it() {
        ReportAsk ask = ask(PAST, List.of("person", "step"), Grain.MONTH);
        ReportTable table = answer(ask).table();
        int checked = 0;
        for (Line line : table.lines()) {
            for (Measure measure : table.measures()) {
                checked +=
                        assertRowsComeTo(
                                narrowed(ask, line), measure, table.figure(line, measure.key()));
            }
        }

        assertTrue(checked > 100, "only " + checked + " figures checked");
    }

    @Test
    void a_page_of_rows_goes_on_where_the_one_before_ended() {
        ReportAsk ask = ask(PAST, List.of(), Grain.MONTH);
        List<Place> all = places(rows(ask, "booked", Optional.empty(), 10_000));

        List<Place> paged = new ArrayList<>();
        List<Row> page = rows(ask, "booked", Optional.empty(), 7);
        while (!page.isEmpty()) {
            paged.addAll(places(page));
            page = rows(ask, "booked", Optional.of(paged.get(paged.size() - 1)), 7);
        }

        assertEquals(all, paged);
    }

    @Test
    void tiles_and_chart_add_up_days_as_the_table_does() {
        ReportAsk ask =
                ask(new Period(day("1992-01-01"), day("1992-03-31")), List.of(), Grain.MONTH);

        Answer answer = answer(ask);

        answer.tiles()
                .forEach(
                        tile ->
                                assertEquals(
                                        answer.table()
                                                .figure(
                                                        answer.table().total(),
                                                        tile.measure().key()),
                                        tile.figure(),
                                        1e-6,
                                        tile.measure().key()));
        double yearBefore =
                figure(ask.in(new Period(day("1991-01-01"), day("1991-03-31"))), "done");
        assertEquals(yearBefore, answer.tiles().get(0).yearBefore());
        assertTrue(yearBefore > 0);
        assertEquals(
                figure(ask.in(new Period(day("1991-10-01"), day("1991-12-31"))), "done"),
                answer.tiles().get(0).before());
    }

    @Test
    void the_dashboard_tells_of_a_month_and_of_where_things_stand_now() {
        List<Answer> shown = scene.as(Role.MANAGER, () -> reports.headlines(day("1992-02-10")));
        LocalDate now = scene.as(Role.MANAGER, reports::today);

        Period february = new Period(day("1992-02-01"), day("1992-02-29"));
        Answer visits = shown.get(0);
        assertEquals(february, visits.question().period());
        assertTrue(visits.tiles().get(0).figure() > 0);
        assertEquals(
                figure(ask(february, List.of(), Grain.MONTH), "done"),
                visits.tiles().get(0).figure());
        assertEquals(
                Map.of("touch-ups", true, "demand", true, "consultations", false),
                shown.stream()
                        .filter(answer -> !List.of("sessions", "newclients").contains(name(answer)))
                        .collect(
                                Collectors.toMap(
                                        SessionsReportIT::name,
                                        answer -> answer.question().period().contains(now))));
    }

    private static String name(Answer answer) {
        return answer.question().ask().report();
    }

    @Test
    void a_file_holds_every_row_and_no_formula() throws IOException {
        ReportAsk ask = ask(PAST, List.of(), Grain.MONTH);

        String csv = export(ask, "booked", Format.CSV, Progress.UNWATCHED);

        assertEquals(1 + (long) figure(ask, "booked"), csv.lines().count());
        assertTrue(csv.contains(",'=1+1 Report,"), csv.lines().skip(1).findFirst().orElse(""));
        assertTrue(export(ask, "booked", Format.EXCEL, Progress.UNWATCHED).startsWith("PK"));
        assertTrue(export(ask, "", Format.PDF, Progress.UNWATCHED).startsWith("%PDF"));
    }

    @Test
    void a_file_that_nobody_wants_any_more_is_not_gone_on_with() {
        ReportAsk ask = ask(PAST, List.of(), Grain.MONTH);

        assertTrue(cancelled(() -> export(ask, "booked", Format.CSV, rows -> false)));
    }

    private interface Work {
        Object run() throws IOException;
    }

    private static boolean cancelled(Work work) {
        try {
            work.run();
            return false;
        } catch (CancelledException cancelled) {
            return true;
        } catch (IOException other) {
            throw new UncheckedIOException(other);
        }
    }

    private void assertAgrees(List<String> by, Grain grain) {
        ReportTable table = answer(ask(PAST, by, grain)).table();
        List<Visit> visits = visits();
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int depth = 0; depth <= by.size(); depth++) {
            int members = depth;
            visits.stream()
                    .collect(
                            Collectors.groupingBy(
                                    visit -> key(visit, by.subList(0, members), grain)))
                    .forEach((key, group) -> expected.add(key + figures(group)));
        }
        found.add("" + figures(table, table.total()));
        table.lines().forEach(line -> found.add(key(line) + figures(table, line)));

        assertEquals(sorted(expected), sorted(found));
    }

    private static String sorted(List<String> lines) {
        return lines.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static String key(Visit visit, List<String> by, Grain grain) {
        return by.stream()
                .map(
                        dimension ->
                                switch (dimension) {
                                    case "person" -> visit.person();
                                    case "site" -> visit.site();
                                    case "step" -> visit.step();
                                    default -> grain.start(visit.day()).toString();
                                })
                .collect(Collectors.joining("|"));
    }

    private static String key(Line line) {
        return line.members().stream()
                .map(SessionsReportIT::nameOrKey)
                .collect(Collectors.joining("|"));
    }

    private static String nameOrKey(Member member) {
        if (member.key().equals(ReportAsk.NONE)) {
            return "";
        }
        return member.name().isEmpty() ? member.key() : member.name();
    }

    private static List<String> figures(List<Visit> group) {
        Predicate<Visit> done = visit -> visit.status().startsWith("DONE");
        Predicate<Visit> session = visit -> visit.step().startsWith("SESSION");
        double hours = group.stream().filter(done).mapToDouble(Visit::hours).sum();
        return List.of(
                "booked " + group.size(),
                "done " + count(group, done),
                "cancelled " + count(group, visit -> visit.status().startsWith("CANCELLED")),
                "late " + count(group, visit -> visit.status().startsWith("LATE_CANCELLED")),
                "noShow " + count(group, visit -> visit.status().startsWith("NO_SHOW")),
                "moved " + count(group, visit -> visit.status().startsWith("MOVED")),
                "unresolved " + count(group, visit -> visit.status().equals("OPEN")),
                "freed " + count(group, Visit::freed),
                "refilled " + count(group, visit -> visit.freed() && visit.refilled()),
                "shorter "
                        + count(group, done.and(session).and(v -> v.hours() > 0 && v.hours() < 3)),
                "longer " + count(group, done.and(session).and(v -> v.hours() > 5)),
                "hours " + Math.round(100 * hours));
    }

    private static long count(List<Visit> group, Predicate<Visit> which) {
        return group.stream().filter(which).count();
    }

    private static List<String> figures(ReportTable table, Line line) {
        List<String> figures = new ArrayList<>();
        for (String key :
                List.of(
                        "booked",
                        "done",
                        "cancelled",
                        "late",
                        "noShow",
                        "moved",
                        "unresolved",
                        "freed",
                        "refilled",
                        "shorter",
                        "longer")) {
            figures.add(key + " " + (long) table.figure(line, key));
        }
        figures.add("hours " + Math.round(100 * table.figure(line, "hours")));
        return figures;
    }

    @SuppressWarnings("unchecked")
    private List<Visit> visits() {
        List<Object[]> rows = entities.createNativeQuery(text("visits-oracle.sql")).getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Visit(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        day((String) row[3]),
                                        (String) row[4],
                                        row[5] == null ? 0 : ((Number) row[5]).doubleValue(),
                                        (Boolean) row[6],
                                        (Boolean) row[7]))
                .filter(visit -> PAST.contains(visit.day()))
                .toList();
    }

    private int assertRowsComeTo(ReportAsk ask, Measure measure, double figure) {
        boolean counted = measure.unit() == Unit.COUNT;
        boolean summed = measure.isSum() && measure.unit() == Unit.HOURS;
        if (!counted && !summed) {
            return 0;
        }
        List<Row> rows = rows(ask, measure.key(), Optional.empty(), 10_000);
        double told =
                counted
                        ? rows.size()
                        : rows.stream()
                                .map(row -> row.cells().get(row.cells().size() - 1))
                                .mapToDouble(
                                        cell -> cell == null ? 0 : ((Number) cell).doubleValue())
                                .sum();
        assertEquals(figure, told, 1e-6, measure.key() + " " + ask);
        return 1;
    }

    private static ReportAsk narrowed(ReportAsk ask, Line line) {
        ReportAsk narrowed = ask;
        for (Member member : line.members()) {
            narrowed = narrowed.with(member.dimension(), member.key());
        }
        return narrowed;
    }

    /** Only what the scene has: other tests leave nothing in these years. */
    private static ReportAsk ask(Period period, List<String> by, Grain grain) {
        return new ReportAsk("sessions", When.of(period, grain), new TreeMap<>(Map.of()), by);
    }

    private Answer answer(ReportAsk ask) {
        return scene.as(Role.MANAGER, () -> reports.answer(ask));
    }

    private double figure(ReportAsk ask, String figure) {
        return scene.as(
                Role.MANAGER, () -> reports.rows(ask, figure, Optional.empty(), 1).figure());
    }

    private List<Row> rows(ReportAsk ask, String figure, Optional<Place> after, int most) {
        return scene.as(Role.MANAGER, () -> reports.rows(ask, figure, after, most).rows());
    }

    private String export(ReportAsk ask, String figure, Format format, Progress progress)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IOException failed =
                scene.as(
                        Role.MANAGER,
                        () -> {
                            try {
                                reports.export(
                                        new ExportOrder(ask, figure, format, Locale.UK),
                                        out,
                                        progress);
                                return null;
                            } catch (IOException broken) {
                                return broken;
                            }
                        });
        if (failed != null) {
            throw failed;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Place> places(List<Row> rows) {
        return rows.stream().map(Row::place).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static String text(String file) {
        try (InputStream text = SessionsReportIT.class.getResourceAsStream("/report/" + file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

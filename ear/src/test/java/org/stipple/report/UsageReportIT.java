package org.stipple.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.When;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.Role;

/**
 * Open hours of the week from Mon 25 Mar 2019, on whose Sunday the clocks go forward, reckoned by
 * hand (report/hours.sql).
 */
@ExtendWith(ArquillianExtension.class)
class UsageReportIT {

    private static final String ANN = "-7101";
    private static final String BO = "-7102";
    private static final String ROOM = "7101";

    @Inject private ReportService reports;
    @Inject private SchedulingScene scene;
    @PersistenceContext private EntityManager entities;
    @Resource private UserTransaction transaction;

    @BeforeEach
    void setScene() throws Exception {
        scene.place();
        transaction.begin();
        for (String statement : text().split(";\\s*\n", -1)) {
            entities.createNativeQuery(statement).executeUpdate();
        }
    }

    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_person_is_open_within_the_clinics_hours_by_her_special_day_and_without_her_leave() {
        assertEquals(7, open(ANN, "2019-03-25"), "opens at nine, she goes at four");
        assertEquals(4, open(ANN, "2019-03-26"), "ten to eleven and two to five");
        assertEquals(3, open(ANN, "2019-03-27"), "on leave from noon");
        assertEquals(0, open(ANN, "2019-03-28"), "the clinic is closed");
        assertEquals(14, open(ANN, "2019-03-25", "2019-03-31"));
    }

    @Test
    void an_hour_that_spring_leaves_out_is_not_open() {
        assertEquals(3.5, open(BO, "2019-03-31"));
        assertEquals(4.5, open(BO, "2019-03-24"));
    }

    @Test
    void a_room_is_open_while_the_clinic_is_and_it_is_not_closed() {
        assertEquals(7.5, open(ROOM, "2019-03-25"));
        assertEquals(8, open(ROOM, "2019-03-26"));
    }

    @Test
    void booked_is_what_takes_time_with_preparation_and_clean_up() {
        ReportAsk monday = ask(ANN, "2019-03-25", "2019-03-25");

        assertEquals(1.5, figure(monday, "booked"));
        assertEquals(2, figure(monday, "visits"));
        assertEquals(100 * 1.5 / 7, figure(monday, "share"), 1e-9);
        assertEquals(1.5, figure(ask(ROOM, "2019-03-25", "2019-03-25"), "booked"));
    }

    @Test
    void the_rows_behind_the_hours_are_days_that_come_to_them() {
        ReportAsk week = ask(ANN, "2019-03-25", "2019-03-31");

        double rows =
                scene
                        .as(
                                Role.MANAGER,
                                () -> reports.rows(week, "open", Optional.empty(), 100).rows())
                        .stream()
                        .mapToDouble(row -> ((Number) row.cells().get(5)).doubleValue())
                        .sum();

        assertEquals(figure(week, "open"), rows);
        assertEquals(3, figure(week, "days"));
    }

    private double open(String resource, String day) {
        return open(resource, day, day);
    }

    private double open(String resource, String first, String last) {
        return figure(ask(resource, first, last), "open");
    }

    private double figure(ReportAsk ask, String figure) {
        return scene.as(
                Role.MANAGER, () -> reports.rows(ask, figure, Optional.empty(), 1).figure());
    }

    private static ReportAsk ask(String resource, String first, String last) {
        Period period = new Period(LocalDate.parse(first), LocalDate.parse(last));
        return new ReportAsk("usage", When.of(period, Grain.MONTH), new TreeMap<>(), List.of())
                .with("resource", resource);
    }

    private static String text() {
        try (InputStream text = UsageReportIT.class.getResourceAsStream("/report/hours.sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

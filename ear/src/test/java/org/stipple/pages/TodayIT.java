package org.stipple.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.recall.RecallService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.override.OverrideService;
import org.stipple.security.Role;

/** What Today tells each role, at ten on a Wednesday. */
@ExtendWith(ArquillianExtension.class)
class TodayIT {

    private static final List<Role> EVERYBODY =
            List.of(Role.RECEPTION, Role.TECHNICIAN, Role.DOCTOR, Role.MANAGER);

    private static final Pattern COUNT = Pattern.compile("class=\"count\">(\\d+)<");

    @Inject private PagesScene pages;
    @Inject private TodayScene today;
    @Inject private SchedulingScene clinic;
    @Inject private RecallService recall;
    @Inject private OverrideService overrides;

    private TodayScene.Day day;

    @BeforeEach
    void setScene() {
        day = today.set(clinic.wednesdayIn(7));
    }

    @AfterEach
    void comeBack() {
        today.comeBack();
        pages.dismissVisitors();
    }

    @Test
    void everybody_who_works_with_clients_sees_what_waits() {
        for (Role role : EVERYBODY) {
            String page = page(role);

            assertTrue(card(page, "agenda").contains(day.booked()), role + " agenda");
            assertTrue(card(page, "requests").contains(day.asking()), role + " requests");
            assertTrue(card(page, "unresolved").contains(day.forgotten()), role + " unresolved");
            assertTrue(card(page, "tests").contains(day.tested()), role + " tests");
            assertTrue(card(page, "calls").contains(day.toReview()), role + " reviews");
            assertTrue(card(page, "calls").contains(day.toTouchUp()), role + " touch-ups");
        }
    }

    @Test
    void of_very_many_unresolved_bookings_the_nearest_are_shown_and_all_are_counted() {
        today.forgetWeekAfter(day.date());

        String many = card(page(Role.RECEPTION), "unresolved");

        assertEquals(30, many.split("row-main", -1).length - 1);
        assertTrue(many.contains("further away"), many);
        assertTrue(countOf(many) > 36, many);
    }

    private static int countOf(String card) {
        Matcher count = COUNT.matcher(card);
        assertTrue(count.find(), card);
        return Integer.parseInt(count.group(1));
    }

    @Test
    void bookings_stand_under_their_person() {
        String agenda = card(page(Role.RECEPTION), "agenda");
        String column = agenda.substring(agenda.indexOf(day.person()));

        assertTrue(column.indexOf(day.booked()) > 0);
        assertTrue(
                column.indexOf(day.booked()) < endOfColumn(column),
                "the visit stands under another person");
    }

    private static int endOfColumn(String column) {
        return column.indexOf("</section>");
    }

    @Test
    void only_who_may_answer_for_an_override_decides_here() {
        assertFalse(card(page(Role.RECEPTION), "requests").contains("Approve"));
        for (Role role : List.of(Role.TECHNICIAN, Role.DOCTOR, Role.MANAGER)) {
            assertTrue(card(page(role), "requests").contains("Approve"), role.toString());
        }
    }

    @Test
    void nobody_is_led_where_she_may_not_go() {
        String reading = "/patchtest/read.xhtml";

        assertTrue(card(page(Role.TECHNICIAN), "tests").contains(reading));
        assertTrue(card(page(Role.DOCTOR), "tests").contains(reading));
        assertFalse(card(page(Role.RECEPTION), "tests").contains(reading));
        assertFalse(card(page(Role.MANAGER), "tests").contains(reading));
        assertTrue(card(page(Role.RECEPTION), "tests").contains("step=PATCH_TEST_READING"));
    }

    @Test
    void reviews_and_touch_ups_each_lead_to_their_own_list() {
        String calls = card(page(Role.RECEPTION), "calls");

        assertTrue(calls.contains("/recall/reviews.xhtml"));
        assertTrue(calls.contains("/recall/touchups.xhtml"));
    }

    @Test
    void the_figures_count_what_waits() {
        String page = page(Role.MANAGER);

        assertEquals(
                clinic.as(Role.MANAGER, overrides::requests).size(), figure(page, "override re"));
        assertEquals(
                clinic.as(Role.MANAGER, () -> recall.touchUps(1)).pressing(),
                figure(page, "touch-ups? due"));
    }

    @Test
    void nobody_is_a_no_show_by_the_clock() {
        today.comeBack();
        today.travelTo(day.date().plusDays(3));

        assertTrue(card(page(Role.RECEPTION), "unresolved").contains(day.booked()));
    }

    private String page(Role role) {
        return pages.visitor(role).get("/today.xhtml").body();
    }

    /** A card of the page, up to the next one. */
    private static String card(String page, String name) {
        int start = page.indexOf("id=\"" + name + "\"");
        return page.substring(
                start,
                List.of("agenda", "requests", "unresolved", "tests", "calls").stream()
                        .mapToInt(other -> page.indexOf("id=\"" + other + "\""))
                        .filter(other -> other > start)
                        .min()
                        .orElse(page.length()));
    }

    private static long figure(String page, String label) {
        Matcher figure = Pattern.compile("<strong[^>]*>(\\d+)</strong>\\s*" + label).matcher(page);
        assertTrue(figure.find(), label);
        return Long.parseLong(figure.group(1));
    }
}

package org.stipple.scheduling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Laid;
import org.stipple.harness.Windows;
import org.stipple.page.BookingPage;
import org.stipple.page.SignInPage;
import org.stipple.page.TodayPage;
import org.stipple.page.VisitPage;

/**
 * Booking in the browser. The client's second session was sixteen days ago, and the house protocol
 * wants three weeks before the third at least, four as a rule.
 */
@BrowserTest
@RunAsClient
class BookingUiIT {

    private static final int MINIMUM = 21 - 16;
    private static final int RECOMMENDED = 28 - 16;
    private static final int FIRST_TIMES = 12;

    private Map<String, String> laid;
    private LocalDate today;

    @Test
    void booking_opens_on_the_nearest_recommended_day_with_its_times_and_reasons(Windows windows) {
        BookingPage page = thirdSession("", "RECEPTION", windows);

        assertThat(page.day(today.plusDays(RECOMMENDED))).hasAttribute("aria-pressed", "true");
        assertThat(page.outcome()).containsText("Recommended");
        assertThat(page.judgement()).containsText("28 days after session 2");
        assertThat(page.why("HO-S2-S3")).isVisible();
        assertThat(page.freeTimes().first()).hasAttribute("aria-pressed", "true");
        assertThat(page.button()).hasText("Book");
    }

    @Test
    void one_click_takes_the_nearest_day_and_a_warning_is_booked_with_it(Windows windows) {
        BookingPage page = thirdSession("", "RECEPTION", windows).ask(today.plusDays(1));
        assertThat(page.outcome()).containsText("Needs an override");
        assertThat(page.nearest("Recommended")).isVisible();

        page.takeNearest("Permitted");
        assertThat(page.day(today.plusDays(MINIMUM))).hasAttribute("aria-pressed", "true");
        assertThat(page.outcome()).containsText("Books with a warning");
        assertThat(page.button()).hasText("Book with the warning");
        VisitPage visit = page.book();

        assertThat(visit.status()).hasText("Booked");
        assertThat(visit.said()).containsText("Early");
        assertThat(visit.said()).containsText("Allowed, with a warning");
    }

    @Test
    void a_technician_answers_for_an_override_with_her_reason(Windows windows) {
        BookingPage page = thirdSession("", "TECHNICIAN", windows).ask(today.plusDays(2));
        assertThat(page.button()).hasText("Book with an override");

        page.bookInVain();
        assertThat(page.saidAt("Reason for the override")).containsText("Say why");
        VisitPage visit = page.reason("flies out on Sunday").book();

        assertThat(visit.status()).hasText("Booked");
        assertThat(visit.said()).containsText("Bea TECHNICIAN: flies out on Sunday");
    }

    @Test
    void reception_parks_and_a_manager_decides_on_today_in_one_click(Windows windows) {
        BookingPage page = thirdSession("", "RECEPTION", windows).ask(today.plusDays(2));
        assertThat(page.button()).hasText("Park for approval");
        VisitPage parked = page.reason("flies out on Sunday").book();
        assertThat(parked.status()).hasText("Held");

        Page manager = signIn("MANAGER", windows);
        TodayPage requests = TodayPage.open(manager);
        String asked = requests.waiting("override request").innerText();
        requests.approve(laid.get("clientName"));

        assertThat(requests.toast().first()).containsText("is booked");
        assertThat(requests.row("requests", laid.get("clientName"))).hasCount(0);
        assertThat(requests.waiting("override request")).not().hasText(asked);
    }

    @Test
    void a_day_that_a_safety_rule_shuts_is_refused_with_the_rule_and_the_way_on(Windows windows) {
        BookingPage page = thirdSession("burnt", "TECHNICIAN", windows).ask(today.plusDays(3));

        assertThat(page.outcome()).containsText("Refused");
        assertThat(page.why("CG-SUNBURN")).containsText("No work on sunburnt skin");
        assertThat(page.button()).hasCount(0);

        page.takeNearest("Permitted");
        assertThat(page.day(today.plusDays(21))).hasAttribute("aria-pressed", "true");
    }

    @Test
    void a_day_that_is_not_shown_is_turned_to(Windows windows) {
        BookingPage page = thirdSession("", "RECEPTION", windows).turnLater().turnLater();
        LocalDate recommended = today.plusDays(RECOMMENDED);
        assertThat(page.day(recommended)).hasCount(0);

        page.takeNearest("Recommended");

        assertThat(page.day(recommended)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void a_missing_consent_becomes_a_dated_to_do_of_the_booking(Windows windows) {
        BookingPage page = thirdSession("unconsented", "RECEPTION", windows);
        assertThat(page.todos()).containsText("Sign a consent");

        VisitPage visit = page.book();

        assertThat(visit.todo("Sign a consent")).containsText("can't start without it");
    }

    @Test
    void every_kind_of_visit_is_booked_on_a_free_day(Windows windows) {
        Page window = enter("undecided,completed,tested", "RECEPTION", windows);

        for (String kind :
                List.of(
                        "Review",
                        "Session 3",
                        "Touch-up 1",
                        "Consultation",
                        "Patch test",
                        "Patch test reading")) {
            VisitPage visit = open(window).step(kind).with(person(), room()).book();
            assertThat(visit.heading()).hasText(kind);
            assertThat(visit.status()).hasText("Booked");
        }
    }

    @Test
    void all_free_times_of_a_day_can_be_seen(Windows windows) {
        Page window = enter("", "RECEPTION", windows);
        BookingPage page =
                open(window)
                        .step("Consultation")
                        .with(person(), room())
                        .minutes(15)
                        .ask(today.plusDays(RECOMMENDED));
        assertThat(page.freeTimes()).hasCount(FIRST_TIMES);

        page.showMoreTimes();

        assertTrue(page.freeTimes().count() > FIRST_TIMES);
    }

    @Test
    void who_is_taken_is_named_and_the_next_times_are_offered(Windows windows) {
        Page window = enter("", "RECEPTION", windows);
        LocalDate day = today.plusDays(RECOMMENDED);
        onlyHere(open(window)).ask(day).at("10:00").book();

        BookingPage page = onlyHere(open(window).step("Consultation")).ask(day).at("10:30");

        assertThat(page.taken()).containsText("the person");
        assertThat(page.taken()).containsText("the room");
        assertThat(page.taken()).containsText("the client");
        assertThat(page.nextTimes()).isVisible();
    }

    @Test
    void moving_and_cancelling_keep_the_history(Windows windows) {
        Page window = enter("", "RECEPTION", windows);
        VisitPage first = open(window).with(person(), room()).book();
        String moved = window.url();

        BookingPage move = first.move().ask(today.plusDays(RECOMMENDED + 2));
        move.bookInVain();
        assertThat(move.saidAt("Why it is moved")).containsText("Say why");
        VisitPage second = move.moveBecause("works late that day").book();
        second.because("has a cold").cancel();

        assertThat(second.status()).hasText("Cancelled");
        assertThat(second.history().last()).containsText("has a cold");
        window.navigate(moved);
        assertThat(first.status()).hasText("Moved");
        assertThat(first.history().last()).containsText("works late that day");
    }

    private BookingPage onlyHere(BookingPage page) {
        return page.with(person(), room());
    }

    private String person() {
        return laid.get("person");
    }

    private String room() {
        return laid.get("room");
    }

    private BookingPage thirdSession(String with, String role, Windows windows) {
        return onlyHere(open(enter(with, role, windows)));
    }

    private Page enter(String with, String role, Windows windows) {
        Page window = windows.open();
        laid = Laid.booking(window, with);
        today = LocalDate.parse(laid.get("today"));
        return signIn(role, window);
    }

    private Page signIn(String role, Windows windows) {
        return signIn(role, windows.open());
    }

    private Page signIn(String role, Page window) {
        return new SignInPage(window)
                .goTo("/today.xhtml")
                .signIn(laid.get(role), laid.get("password"));
    }

    private BookingPage open(Page window) {
        window.navigate(
                "/scheduling/book.xhtml?client="
                        + laid.get("client")
                        + "&course="
                        + laid.get("course"));
        return new BookingPage(window);
    }
}

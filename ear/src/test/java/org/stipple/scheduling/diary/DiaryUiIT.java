package org.stipple.scheduling.diary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Laid;
import org.stipple.harness.Windows;
import org.stipple.page.BookingPage;
import org.stipple.page.DiaryPage;
import org.stipple.page.SignInPage;
import org.stipple.page.VisitPage;

/**
 * The diary in the browser. The client's second session was sixteen days ago, and the house
 * protocol wants three weeks before the third at least, four as a rule.
 */
@BrowserTest
@RunAsClient
class DiaryUiIT {

    private static final int RECOMMENDED = 28 - 16;
    private static final LocatorAssertions.IsVisibleOptions WITHIN_SECONDS =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    private Map<String, String> laid;
    private LocalDate today;

    @Test
    void another_desks_booking_appears_without_reload_and_keeps_the_focus(Windows windows) {
        Page mine = enter("RECEPTION", windows);
        book(mine, recommended(), "10:00", 60);
        DiaryPage diary = DiaryPage.open(mine, recommended(), person());
        diary.visit(client()).first().focus();
        mine.evaluate("() => { window.notReloaded = true; }");

        Page theirs = signIn("TECHNICIAN", windows.open());
        consult(theirs, recommended(), "15:00");

        assertThat(diary.visit(client()).nth(1)).isVisible(WITHIN_SECONDS);
        assertThat(diary.visit(client()).first()).isFocused();
        assertThat(diary.live()).containsText("last change");
        org.junit.jupiter.api.Assertions.assertEquals(
                true, mine.evaluate("() => window.notReloaded === true"));
    }

    @Test
    void a_drag_shows_the_judgement_asks_why_moves_and_can_be_put_back(Windows windows) {
        Page window = enter("RECEPTION", windows);
        book(window, recommended(), "10:00", 60);
        DiaryPage diary = DiaryPage.open(window, recommended(), person());

        diary.drag(diary.visit(client()).first(), 2);
        assertThat(diary.card()).containsText("12:00–13:00");
        assertThat(diary.card()).containsText("Recommended");
        assertThat(diary.card()).containsText("are free");
        diary.letGo();
        assertThat(diary.card()).containsText("Why is it moved?");
        assertThat(DiaryPage.open(another(window), recommended(), person()).visit(client()))
                .containsText("10:00");

        diary = diary.moveBecause("works in the morning");
        assertThat(diary.visit(client())).containsText("12:00–13:00");
        assertThat(diary.said()).containsText("10:00");

        diary = diary.putBack();
        assertThat(diary.visit(client())).containsText("10:00–11:00");
        diary = diary.toggleGivenUp();
        assertThat(diary.givenUp(client())).hasCount(2);
    }

    @Test
    void the_end_of_a_visit_is_dragged_to_make_it_longer(Windows windows) {
        Page window = enter("RECEPTION", windows);
        book(window, recommended(), "10:00", 120);
        DiaryPage diary = DiaryPage.open(window, recommended(), person());

        diary.dragEnd(diary.visit(client()).first(), 1);
        assertThat(diary.card()).containsText("10:00–13:00");
        diary = diary.letGo().moveBecause("it takes longer");

        assertThat(diary.visit(client())).containsText("10:00–13:00");
    }

    @Test
    void a_drop_against_the_rules_stores_nothing_and_leads_to_the_booking_page(Windows windows) {
        Page window = enter("TECHNICIAN", windows);
        LocalDate soon = today.plusDays(2);
        open(window)
                .with(person(), room())
                .minutes(60)
                .ask(soon)
                .at("10:00")
                .reason("flies")
                .book();
        DiaryPage diary = DiaryPage.open(window, soon, person());
        LocalDate beside =
                soon.getDayOfWeek() == DayOfWeek.MONDAY ? soon.plusDays(1) : soon.minusDays(1);

        diary.dragTo(diary.visit(client()).first(), beside);
        assertThat(diary.card()).containsText("Needs an override");
        assertThat(diary.weekday(beside)).containsText("Grace, ");
        diary.letGo();
        BookingPage booking = diary.goOn();

        assertThat(booking.day(beside)).hasAttribute("aria-pressed", "true");
        assertThat(booking.otherTime()).hasValue("10:00");
        assertThat(booking.judgement()).containsText("10:00");
        assertThat(booking.judgement()).containsText(person());
        assertThat(window).hasURL(Pattern.compile(".*&room=\\d+&minutes=60"));
        assertThat(DiaryPage.open(window, soon, person()).visit(client())).containsText("10:00");
    }

    @Test
    void keys_alone_carry_a_visit_to_another_time_and_a_longer_one(Windows windows) {
        DiaryPage diary = bookedAtTen(windows);

        diary.visit(client()).first().focus();
        diary.key("m").key("ArrowRight").key("ArrowRight").key("Shift+ArrowRight");
        assertThat(diary.card()).containsText("10:30–11:45");
        assertThat(diary.card()).containsText("Recommended");
        diary.key("Enter");
        diary = diary.moveBecause("she works till ten");

        assertThat(diary.visit(client())).containsText("10:30–11:45");
    }

    @Test
    void a_finger_that_rests_moves_a_visit(Windows windows) {
        DiaryPage diary = bookedAtTen(windows);

        diary.hold(diary.visit(client()).first()).wipe(2).lift();
        assertThat(diary.card()).containsText("12:00–13:00");
        diary = diary.moveBecause("the client asked");

        assertThat(diary.visit(client())).containsText("12:00–13:00");
    }

    @Test
    void a_finger_that_rests_and_is_lifted_where_it_was_is_told_to_tap(Windows windows) {
        DiaryPage diary = bookedAtTen(windows);

        diary.hold(diary.visit(client()).first());
        assertThat(diary.card()).containsText("Let go");
        diary.lift();

        assertThat(diary.card()).containsText("Tap where it should go");
        assertThat(diary.card()).not().containsText("Let go");
    }

    @Test
    void a_finger_that_wipes_takes_nothing_however_long_it_stays(Windows windows) {
        DiaryPage diary = bookedAtTen(windows);

        diary.touch(diary.visit(client()).first()).wipe(1).stay();
        assertThat(diary.card()).isHidden();
        diary.lift();

        assertThat(diary.card()).isHidden();
        assertThat(diary.visit(client())).containsText("10:00–11:00");
    }

    @Test
    void what_a_finger_holds_stays_in_the_hand_where_the_browser_scrolls_instead(Windows windows) {
        DiaryPage diary = bookedAtTen(windows);

        diary.hold(diary.visit(client()).first()).wipe(1).takeAway();
        assertThat(diary.card()).containsText("10:00–11:00");
        diary.tapBeside(diary.visit(client()).first(), 2).putDown();
        assertThat(diary.card()).containsText("12:00–13:00");
        diary = diary.moveBecause("the client asked");

        assertThat(diary.visit(client())).containsText("12:00–13:00");
    }

    @Test
    void what_is_pressed_is_not_drawn_anew_under_the_finger(Windows windows) {
        Page window = enter("RECEPTION", windows);
        book(window, recommended(), "10:00", 60);
        DiaryPage diary = DiaryPage.open(window, recommended(), person());
        window.evaluate(
                "() => document.querySelectorAll('.visit').forEach(v => v.dataset.old = '')");

        diary.touch(diary.visit(client()).first());
        diary.drawAnew();
        assertThat(diary.visit(client())).hasAttribute("data-old", "");
        diary.takeAway().drawAnew();

        assertThat(diary.visit(client())).not().hasAttribute("data-old", "");
    }

    @Test
    void an_empty_place_takes_person_day_and_time_along_to_the_booking_page(Windows windows) {
        Page window = enter("RECEPTION", windows);
        DiaryPage diary = DiaryPage.open(window, recommended(), person());

        diary.pressEmpty(3);
        assertThat(diary.finder()).containsText(person());
        assertThat(diary.finder().getByRole(AriaRole.SEARCHBOX)).isFocused();
        BookingPage booking = diary.bookFor(client());

        assertThat(booking.day(recommended())).hasAttribute("aria-pressed", "true");
        assertThat(booking.judgement()).containsText(person());
    }

    @Test
    void escape_puts_a_dragged_visit_back(Windows windows) {
        Page window = enter("RECEPTION", windows);
        book(window, recommended(), "10:00", 60);
        DiaryPage diary = DiaryPage.open(window, recommended(), person());

        diary.drag(diary.visit(client()).first(), 2);
        assertThat(diary.card()).isVisible();
        diary.key("Escape").letGo();

        assertThat(diary.card()).isHidden();
        assertThat(diary.visit(client())).hasCount(1);
        assertThat(window).hasURL(Pattern.compile(".*/diary/day.*"));
    }

    @Test
    void filters_stand_in_the_address_and_back_works(Windows windows) {
        Page window = enter("RECEPTION", windows);
        book(window, recommended(), "10:00", 60);
        DiaryPage diary = DiaryPage.open(window, recommended(), person());

        diary = diary.filter("Step", "Consultation");
        assertThat(window).hasURL(Pattern.compile(".*person=\\d+.*step=CONSULTATION.*"));
        assertThat(diary.visit(client())).hasCount(0);
        diary.press("Rooms").toggleGivenUp();
        assertThat(window)
                .hasURL(Pattern.compile(".*by=rooms.*step=CONSULTATION.*with=cancelled.*"));

        window.goBack();
        window.goBack();
        window.goBack();
        assertThat(diary.visit(client())).hasCount(1);
        diary.press("Week");
        assertThat(window.locator(".diary-line")).containsText(client());
        diary.press("Month");
        assertThat(window).hasURL(Pattern.compile(".*month.xhtml.*person=\\d+.*"));
    }

    @Test
    void arrows_enter_and_page_down_go_through_the_diary(Windows windows) {
        Page window = enter("RECEPTION", windows);
        book(window, recommended(), "10:00", 60);
        consult(window, recommended(), "15:00");
        DiaryPage diary = DiaryPage.open(window, recommended(), person());

        Locator first = diary.visit(client()).first();
        first.focus();
        diary.key("ArrowRight");
        assertThat(diary.visit(client()).nth(1)).isFocused();
        diary.key("Enter");
        assertThat(new VisitPage(window).heading()).hasText("Consultation");

        diary = DiaryPage.open(window, recommended(), person());
        diary.visit(client()).first().focus();
        diary.key("PageDown");
        assertThat(window)
                .hasURL(Pattern.compile(".*day=" + recommended().plusDays(1) + ".*person=.*"));
    }

    private LocalDate recommended() {
        return today.plusDays(RECOMMENDED);
    }

    private DiaryPage bookedAtTen(Windows windows) {
        Page window = enter("RECEPTION", windows);
        book(window, recommended(), "10:00", 60);
        return DiaryPage.open(window, recommended(), person());
    }

    private void book(Page window, LocalDate day, String time, int minutes) {
        open(window).with(person(), room()).minutes(minutes).ask(day).at(time).book();
    }

    private void consult(Page window, LocalDate day, String time) {
        open(window)
                .step("Consultation")
                .with(person(), room())
                .minutes(60)
                .ask(day)
                .at(time)
                .book();
    }

    private static Page another(Page window) {
        return window.context().newPage();
    }

    private String client() {
        return laid.get("clientName");
    }

    private String person() {
        return laid.get("person");
    }

    private String room() {
        return laid.get("room");
    }

    private Page enter(String role, Windows windows) {
        Page window = windows.open();
        laid = Laid.booking(window, "");
        today = LocalDate.parse(laid.get("today"));
        return signIn(role, window);
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

package org.stipple.scheduling.diary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Laid;
import org.stipple.harness.TestDatabase;
import org.stipple.harness.Windows;
import org.stipple.page.BookingPage;
import org.stipple.page.ClockPage;
import org.stipple.page.DiaryPage;
import org.stipple.page.SignInPage;

/**
 * The days on which Berlin's clocks are changed, booked and dragged in a browser that stands in Los
 * Angeles. Last of all, since the clinic has a second site from then on.
 */
@BrowserTest
@RunAsClient
@Order(Integer.MAX_VALUE)
class ChangeDaysUiIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Page admin;
    private Map<String, String> laid;

    @BeforeEach
    void aClinicThatIsOpenByNight(Windows windows) {
        admin = windows.in("America/Los_Angeles").open();
        laid = Laid.booking(admin, "night");
        new SignInPage(admin)
                .goTo("/clinic/clock.xhtml")
                .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
    }

    @AfterEach
    void backToTheTrueTime() {
        ClockPage.open(admin).comeBack();
    }

    @Test
    void in_spring_there_is_no_such_time_and_a_visit_lasts_its_minutes(Windows windows) {
        LocalDate day = changeDay(true);
        Page window = arriveBefore(day, windows);

        BookingPage booking = consultation(window, day).at("02:30");
        assertThat(booking.saidAt("Another time"))
                .containsText("02:30 does not exist that day. Pick an earlier or later time.");
        assertThat(booking.judgement()).containsText("Clocks go forward");
        booking.at("23:30");
        assertThat(booking.saidAt("Another time")).containsText("ends on the day it begins");
        booking.minutes(90).at("01:30").book();

        DiaryPage diary = DiaryPage.open(window, day, laid.get("person"));
        assertThat(diary.visit(client())).hasAttribute("title", times("01:30"));
        assertThat(window.locator("#diary")).containsText("Central European Summer Time");
        List<String> hours = hours(window);
        assertEquals(22, hours.size());
        assertEquals(List.of("00:00", "01:00", "03:00", "04:00"), hours.subList(0, 4));
        assertAt(diary, window, 1.5, 1.5);

        diary.drag(diary.visit(client()).first(), 4);
        assertThat(diary.card()).containsText("06:30–08:00");
        diary = diary.letGo().moveBecause("sleeps");
        assertThat(diary.visit(client())).hasAttribute("title", times("06:30"));
        assertAt(diary, window, 5.5, 1.5);
    }

    @Test
    void in_autumn_an_hour_comes_twice_and_the_first_is_meant(Windows windows) {
        LocalDate day = changeDay(false);
        Page window = arriveBefore(day, windows);

        BookingPage booking = consultation(window, day).minutes(60);
        List<String> starts = booking.showMoreTimes().starts();
        assertEquals(starts.stream().distinct().sorted().toList(), starts);
        booking.at("02:00");
        assertThat(booking.judgement()).containsText("Central European Summer Time");
        booking.book();
        DiaryPage diary = DiaryPage.open(window, day, laid.get("person"));

        assertThat(diary.heading()).containsText("Sunday");
        assertThat(diary.visit(client())).hasAttribute("title", times("02:00"));
        List<String> hours = hours(window);
        assertEquals(24, hours.size());
        assertEquals(List.of("01:00", "02:00", "02:00", "03:00"), hours.subList(1, 5));
        assertAt(diary, window, 2, 1);

        // The second 02:30 is drawn at the first, where the visit would be.
        diary.drag(diary.visit(client()).first(), 1.5);
        assertThat(diary.card()).containsText("02:30–");
        assertTrue(at(window, ".visit.is-ghost", 2.5));
        diary.key("Escape").letGo();
        diary.drag(diary.visit(client()).first(), 2);
        assertThat(diary.card()).containsText("03:00–04:00");
        diary = diary.letGo().moveBecause("comes later still");
        assertAt(diary, window, 4, 1);
    }

    private static LocalDate changeDay(boolean spring) {
        return Stream.iterate(
                        BERLIN.getRules().nextTransition(Instant.now()),
                        change -> BERLIN.getRules().nextTransition(change.getInstant()))
                .filter(change -> change.isGap() == spring)
                .map(ZoneOffsetTransition::getDateTimeBefore)
                .map(change -> change.toLocalDate())
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .findFirst()
                .orElseThrow();
    }

    private Page arriveBefore(LocalDate day, Windows windows) {
        ClockPage.open(admin).travelTo(day.minusDays(3).atTime(LocalTime.of(9, 30)));
        return new SignInPage(windows.open())
                .goTo("/today.xhtml")
                .signIn(laid.get("RECEPTION"), laid.get("password"));
    }

    private BookingPage consultation(Page window, LocalDate day) {
        window.navigate(
                "/scheduling/book.xhtml?client="
                        + laid.get("client")
                        + "&step=CONSULTATION&day="
                        + day);
        return new BookingPage(window);
    }

    private String client() {
        return laid.get("clientName");
    }

    private static Pattern times(String words) {
        return Pattern.compile(".*" + words);
    }

    private static List<String> hours(Page window) {
        return window.locator(".diary-hours span").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    /** The visit lies so many hours from the left edge and lasts so many. */
    private void assertAt(DiaryPage diary, Page window, double from, double lasting) {
        BoundingBox box = diary.visit(client()).first().boundingBox();
        assertTrue(at(window, ".visit", from), "not " + from + " hours from the left");
        assertEquals(lasting, box.width / hour(window), 0.1);
    }

    private static boolean at(Page window, String visit, double from) {
        BoundingBox lane = window.locator(".diary-lane").first().boundingBox();
        BoundingBox box = window.locator(visit).first().boundingBox();
        return Math.abs((box.x - lane.x) / hour(window) - from) < 0.1;
    }

    private static double hour(Page window) {
        return window.locator(".diary-lane").first().boundingBox().width / hours(window).size();
    }
}

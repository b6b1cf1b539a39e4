package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stipple.journey.Desk.words;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.BookingPage;
import org.stipple.page.ClientFormPage;
import org.stipple.page.TodayPage;
import org.stipple.page.VisitPage;

/** What the diary refuses: who and what is taken, hours, days that are over, and stale pages. */
@BrowserTest
@RunAsClient
class DiaryRefusalsUiIT {

    private Desk desk;
    private LocalDate tuesday;

    @BeforeEach
    void aMondayMorning(Windows windows) {
        desk = Desk.open(windows);
        tuesday = desk.monday().plusDays(1);
    }

    @AfterEach
    void backToTheTrueTime() {
        desk.close();
    }

    @Test
    void who_is_taken_is_named_with_the_next_free_times() {
        desk.ready();
        desk.book(tuesday).at("10:00").book();

        BookingPage second = desk.client(Job.RECEPTION).book().step("Consultation");
        second.with(desk.crew().technician(), desk.crew().room()).ask(tuesday).at("10:30");
        assertThat(second.toast().first()).containsText("Taken in the meantime");
        assertThat(second.toast().first()).containsText("the person, the room, the client");
        assertThat(second.nextTimes()).isVisible();
        assertThat(second.freeTimes().first()).containsText(words(tuesday));

        second.with(desk.crew().doctor(), desk.crew().room()).at("10:30");
        assertThat(second.toast().last()).containsText("the room, the client");
    }

    @Test
    void a_visit_lies_within_hours_skills_and_what_is_still_to_come() {
        desk.ready();

        BookingPage booking = desk.book(tuesday).at("17:30");
        assertThat(booking.saidAt("Another time"))
                .containsText("The visit is not within the opening hours (09:00–18:00)");
        assertThat(booking.saidAt("Person")).containsText("does not work then");
        assertThat(booking.otherTime()).hasValue("17:30");

        booking.passThrough(booking.otherTime());
        assertThat(booking.saidAt("Another time")).containsText("not within the opening hours");

        booking.at("22:30");
        assertThat(booking.saidAt("Another time")).containsText("ends on the day it begins");

        booking.with(desk.crew().doctor(), desk.crew().room()).at("10:00");
        assertThat(booking.saidAt("Person")).containsText("is not booked for such visits");

        booking.with(desk.crew().technician(), desk.crew().room()).at("10:00");
        desk.travelTo(tuesday.plusDays(1));
        booking.bookInVain();
        assertThat(booking.saidAt("Another time")).containsText("is over");
    }

    @Test
    void booking_twice_in_a_hurry_books_once() {
        desk.ready();

        desk.book(tuesday).bookTwice();

        desk.travelTo(tuesday);
        assertThat(TodayPage.open(desk.crew().at(Job.RECEPTION)).row("agenda", desk.name()))
                .hasCount(1);
    }

    @Test
    void what_a_colleague_changed_meanwhile_is_not_overwritten() {
        desk.ready();
        ClientFormPage mine = desk.client(Job.RECEPTION).change();
        ClientFormPage theirs = mine.inWindow(desk.crew().at(Job.MANAGER));
        theirs.field("When and how").fill("mornings");
        theirs.save();
        assertThat(desk.crew().at(Job.MANAGER)).hasURL(Pattern.compile("/client/detail"));

        mine.field("When and how").fill("evenings");
        mine.save();
        assertThat(mine.toast().first()).containsText("Somebody else saved this in between");
        assertThat(mine.field("When and how")).hasValue("evenings");
    }

    @Test
    void a_visit_that_a_colleague_cancelled_does_not_start() {
        desk.ready();
        VisitPage booked = desk.book(tuesday).book();
        desk.travelTo(tuesday);
        Page window = desk.crew().at(Job.TECHNICIAN);
        VisitPage left = VisitPage.open(window, booked.address());
        VisitPage.open(desk.crew().at(Job.RECEPTION), booked.address())
                .because("she is ill")
                .cancelLate();

        left.start();

        assertThat(left.toast().first()).containsText("Somebody else saved this in between");
        assertThat(VisitPage.open(window, booked.address()).status()).hasText("Late-cancelled");
    }
}

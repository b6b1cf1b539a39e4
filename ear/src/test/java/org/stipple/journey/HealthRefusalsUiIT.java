package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stipple.journey.Desk.words;
import static org.stipple.journey.ShutDay.assertShut;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.BookingPage;
import org.stipple.page.TodayPage;
import org.stipple.page.VisitPage;

/** What has befallen a client shuts days, and what is known of her must be read by name. */
@BrowserTest
@RunAsClient
class HealthRefusalsUiIT {

    private Desk desk;

    @BeforeEach
    void aMondayMorning(Windows windows) {
        desk = Desk.open(windows);
        desk.ready();
    }

    @AfterEach
    void backToTheTrueTime() {
        desk.close();
    }

    @Test
    void sunburnt_skin_is_refused_and_the_nearest_day_is_one_click_away() {
        LocalDate healed = desk.monday().plusWeeks(3);
        desk.client(Job.TECHNICIAN).observe("Sunburn");

        BookingPage booking = desk.book(desk.monday().plusDays(2));
        assertShut(booking, "Too soon", "CG-SUNBURN", "No work on sunburnt skin");
        assertThat(booking.nearest("Permitted")).containsText(words(healed));

        booking.takeNearest("Permitted");
        assertThat(booking.asked()).containsText(words(healed));
        assertThat(booking.outcome()).containsText("Books at once");
        assertThat(booking.book().status()).hasText("Booked");
    }

    @Test
    void a_transplant_shuts_nine_months_whoever_asks_and_the_desk_a_year() {
        LocalDate grownIn = desk.monday().plusYears(1);
        LocalDate healed = desk.monday().plusMonths(9);
        desk.client(Job.TECHNICIAN).observe("Hair transplant");
        assertThat(desk.client(Job.RECEPTION).book().asked())
                .containsText(words(openedOn(grownIn)));

        LocalDate before = openedBefore(healed);
        desk.travelTo(before);
        desk.consultation("Not needed").save();
        BookingPage booking = desk.book(Job.DOCTOR, before);
        assertShut(booking, "Too soon", "CG-TRANSPLANT", "Wait until a transplant has healed");
        assertThat(booking.nearest("Permitted")).containsText(words(grownIn));

        booking.ask(openedOn(healed));
        assertThat(booking.outcome()).containsText("Grace");
        assertThat(booking.button()).hasText("Book with an override");
        assertThat(desk.book(openedOn(healed)).button()).hasText("Park for approval");
    }

    @Test
    void nobody_books_over_an_alert_that_she_has_not_read() {
        desk.client(Job.RECEPTION).addAlert("ALLERGY", "latex", "told by the client");

        BookingPage booking = desk.book(desk.monday().plusDays(1));
        booking.bookInVain();
        assertThat(booking.saidAtAlerts()).containsText("Read this alert and tick it: latex");

        assertThat(booking.readAlert("latex").book().status()).hasText("Booked");
    }

    @Test
    void nobody_starts_over_an_alert_that_she_has_not_read_whoever_read_it_before() {
        LocalDate tuesday = desk.monday().plusDays(1);
        desk.client(Job.RECEPTION).addAlert("BLOOD_THINNERS", "warfarin", "told by the client");
        desk.book(tuesday).readAlert("warfarin").book();
        desk.travelTo(tuesday);

        VisitPage visit = TodayPage.open(desk.crew().at(Job.TECHNICIAN)).visit(desk.name()).start();
        assertThat(visit.saidAtAlerts()).containsText("Read each alert and tick it");
        assertThat(visit.status()).not().hasText("In progress");

        assertThat(visit.readAlert("warfarin").start().status()).hasText("In progress");
    }

    /** The clinic is shut on Sundays. */
    private static LocalDate openedOn(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static LocalDate openedBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        return before.getDayOfWeek() == DayOfWeek.SUNDAY ? before.minusDays(1) : before;
    }
}

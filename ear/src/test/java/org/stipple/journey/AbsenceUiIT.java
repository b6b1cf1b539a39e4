package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stipple.journey.Desk.words;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.BookingPage;
import org.stipple.page.LeavePage;
import org.stipple.page.PeoplePage;
import org.stipple.page.PersonPage;
import org.stipple.page.UnresolvedPage;

/** Somebody is away over what is booked: it is told before, and waits afterwards to be moved. */
@BrowserTest
@RunAsClient
class AbsenceUiIT {

    private Desk desk;
    private LocalDate tuesday;
    private LocalDate friday;

    @BeforeEach
    void aMondayMorning(Windows windows) {
        desk = Desk.openAlone(windows);
        tuesday = desk.monday().plusDays(1);
        friday = desk.monday().plusDays(4);
    }

    @AfterEach
    void backToTheTrueTime() {
        desk.close();
    }

    @Test
    void leave_over_two_bookings_is_told_stored_and_repaired() {
        desk.ready();
        desk.book(tuesday).at("10:00").book();
        consultationOn(friday).at("10:00").book();

        LeavePage leave = person().away().why("Ill").days(tuesday, friday).addInVain();
        assertThat(leave.told()).containsText("2 visits cannot take place then");
        assertThat(leave.touched()).hasCount(2);
        assertThat(leave.touched().first()).containsText(words(tuesday) + ", 10:00");
        assertThat(leave.touched().first()).containsText(desk.name());

        leave.days(tuesday, friday.plusDays(1)).days(tuesday, friday);
        assertThat(leave.told()).hasCount(0);
        leave.addInVain();
        assertThat(leave.touched()).hasCount(2);

        PersonPage stored = leave.storeAllTheSame();
        assertThat(stored.toast().first()).containsText("2 visits wait to be moved");
        assertThat(stored.exception("Ill")).hasCount(1);

        Page window = desk.crew().at(Job.RECEPTION);
        UnresolvedPage unresolved = UnresolvedPage.open(window);
        assertThat(unresolved.rows(desk.name())).hasCount(2);
        assertThat(unresolved.rows(desk.name()).first())
                .containsText(desk.crew().technician() + " is away.");

        BookingPage moving = unresolved.move(desk.name());
        moving.with(desk.crew().technician(), desk.crew().room());
        assertThat(moving.day(tuesday)).containsText("full");
        assertThat(moving.day(friday)).containsText("full");
        moving.ask(friday.plusDays(1)).at("10:00").moveBecause("she is ill").book();

        assertThat(UnresolvedPage.open(window).rows(desk.name())).hasCount(1);
    }

    @Test
    void who_only_administers_is_told_which_visits_are_touched_but_not_whose() {
        desk.ready();
        desk.book(tuesday).at("10:00").book();
        Page window = desk.crew().administrator();

        LeavePage leave =
                PeoplePage.open(window)
                        .change(desk.crew().technician())
                        .away()
                        .why("Ill")
                        .days(desk.monday(), friday)
                        .addInVain();
        assertThat(leave.touched()).hasCount(1);
        assertThat(leave.touched()).containsText(words(tuesday) + ", 10:00");
        assertThat(leave.touched()).containsText(desk.crew().technician());
        assertThat(leave.touched()).not().containsText(desk.name());
        assertThat(leave.touched().getByText("Move")).hasCount(0);

        leave.storeAllTheSame();
        assertThat(PeoplePage.open(window).person(desk.crew().technician()))
                .containsText("Away until " + words(friday));
    }

    @Test
    void whoever_is_away_is_not_booked_at_a_time_of_ones_own() {
        desk.ready();
        person().away().why("Holiday").days(tuesday, friday).addInVain();

        BookingPage booking = desk.book(tuesday).at("10:00");

        assertThat(booking.saidAt("Person")).containsText("is away (");
        assertThat(booking.saidAt("Person")).containsText("Pick another time or person");
    }

    @Test
    void what_cannot_be_is_told_at_its_field_and_nothing_typed_is_lost() {
        LeavePage leave = person().away().why("Training").days(friday, tuesday).addInVain();
        assertThat(leave.saidAt("Last day")).containsText("It ends before it begins");

        leave.days(tuesday, tuesday).notWholeDays("14:00", "12:00").addInVain();
        assertThat(leave.saidAt("Until")).containsText("It ends before or when it begins");

        leave.days(tuesday, tuesday.plusYears(2)).addInVain();
        assertThat(leave.told()).containsText("longer than a year");

        leave.days(tuesday, friday).add();
        LeavePage second = person().away().why("Other").days(friday, friday).addInVain();
        assertThat(second.saidAt("First day")).containsText("An absence is noted already");
    }

    @Test
    void a_week_that_leaves_a_booking_outside_says_so_before_it_is_saved() {
        desk.ready();
        desk.book(tuesday).at("10:00").book();

        PersonPage person = person().hours("Tuesday", "").saveInVain();
        assertThat(person.touched()).hasCount(1);
        assertThat(person.touched()).containsText(desk.name());
        assertThat(person.day("Tuesday")).hasValue("");
    }

    private BookingPage consultationOn(LocalDate day) {
        return desk.client(Job.RECEPTION)
                .book()
                .step("Consultation")
                .with(desk.crew().technician(), desk.crew().room())
                .ask(day);
    }

    private PersonPage person() {
        return PeoplePage.open(desk.crew().at(Job.MANAGER)).change(desk.crew().technician());
    }
}

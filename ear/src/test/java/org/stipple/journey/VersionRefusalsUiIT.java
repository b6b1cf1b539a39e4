package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stipple.journey.ShutDay.assertNotBookable;

import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.BookingPage;
import org.stipple.page.ReadingPage;

/** What happens on days before the first version of the rules, which is in force from 2000 on. */
@BrowserTest
@RunAsClient
class VersionRefusalsUiIT {

    private static final LocalDate FIRST_IN_FORCE = LocalDate.of(2000, 1, 1);
    private static final LocalDate MON_1999_12_06 = LocalDate.of(1999, 12, 6);

    private Desk desk;

    @BeforeEach
    void aMondayMorning(Windows windows) {
        desk = Desk.open(windows);
    }

    @AfterEach
    void backToTheTrueTime() {
        desk.close();
    }

    @Test
    void nothing_is_judged_or_booked_on_a_day_without_a_version_in_force() {
        desk.ready();

        desk.travelTo(MON_1999_12_06);

        assertThat(desk.client(Job.RECEPTION).nextStep()).containsText("No version in force");
        BookingPage booking = desk.book(MON_1999_12_06.plusDays(1));
        assertThat(booking.judgement()).containsText("No version of the rules is in force today");
        assertThat(booking.outcome()).hasCount(0);
        assertNotBookable(booking);
    }

    @Test
    void a_test_is_cleared_on_no_day_without_a_version_in_force() {
        desk.register();
        desk.client(Job.TECHNICIAN)
                .record()
                .addPatchTest()
                .on(FIRST_IN_FORCE.minusDays(17))
                .applied(
                        desk.crew().technician(),
                        "Behind the ear",
                        desk.crew().pigment() + ", " + desk.crew().lot())
                .save();

        ReadingPage reading = desk.client(Job.TECHNICIAN).record().readTest();
        reading.on(FIRST_IN_FORCE.minusDays(1)).read(desk.crew().technician(), "Cleared");
        assertThat(reading.advice()).containsText("No rules are in force on that day");
        reading.saveInVain();
        assertThat(reading.refusal()).containsText("No rules are in force on that day");

        reading.on(FIRST_IN_FORCE);
        assertThat(reading.advice()).containsText("Recommended");
        assertThat(reading.save().card("patchtests")).containsText("Cleared");
    }
}

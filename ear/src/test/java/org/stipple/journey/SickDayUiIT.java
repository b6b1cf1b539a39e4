package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.PeoplePage;
import org.stipple.page.SickDayPage;
import org.stipple.page.TellPage;
import org.stipple.page.TodayPage;
import org.stipple.page.UnresolvedPage;

/** The technician falls ill: one click leads to new times for all, and then to the telephone. */
@BrowserTest
@RunAsClient
class SickDayUiIT {

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
    void she_is_ill_her_visits_are_placed_anew_together_and_the_clients_are_told() {
        desk.ready();
        desk.book(tuesday).at("10:00").book();
        desk.client(Job.RECEPTION)
                .book()
                .step("Consultation")
                .with(desk.crew().technician(), desk.crew().room())
                .ask(friday)
                .at("10:00")
                .book();

        SickDayPage sickDay =
                PeoplePage.open(desk.crew().at(Job.MANAGER))
                        .change(desk.crew().technician())
                        .away()
                        .why("Ill")
                        .days(tuesday, friday)
                        .addInVain()
                        .storeAndPlace();
        assertThat(sickDay.proposed(desk.name())).hasCount(2);
        assertThat(sickDay.proposed(desk.name()).first())
                .containsText(desk.crew().technician() + " is away.");
        assertThat(sickDay.place(desk.name())).hasValue("0");

        sickDay.leaveOut(desk.name()).again();
        assertThat(sickDay.left()).hasCount(1);
        assertThat(sickDay.proposed(desk.name())).hasCount(1);
        TellPage tell = sickDay.choose(desk.name(), 1).accept();
        assertThat(tell.rows(desk.name())).hasCount(1);

        Page window = desk.crew().at(Job.RECEPTION);
        assertThat(TodayPage.open(window).card("toTell")).containsText("moved");
        assertThat(UnresolvedPage.open(window).rows(desk.name())).hasCount(1);

        tell.say(desk.name(), "Not reached");
        assertThat(tell.rows(desk.name())).containsText("Not reached once");
        tell.say(desk.name(), "Told by phone");
        assertThat(tell.rows(desk.name())).hasCount(0);
    }
}

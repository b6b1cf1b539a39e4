package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.ReportPage;

/**
 * A manager asks what was booked: from the figure to its rows, the file, and the question, kept and
 * mailed.
 */
@BrowserTest
@RunAsClient
class ReportUiIT {

    private Desk desk;
    private LocalDate tuesday;

    @BeforeEach
    void aMondayMorning(Windows windows) {
        desk = Desk.openAlone(windows);
        tuesday = desk.monday().plusDays(1);
    }

    @AfterEach
    void backToTheTrueTime() {
        desk.close();
    }

    @Test
    void a_figure_leads_to_its_rows_and_the_question_is_kept() {
        desk.ready();
        desk.book(tuesday).at("10:00").book();

        ReportPage report = ReportPage.openSessions(desk.crew().at(Job.MANAGER), tuesday, tuesday);
        assertThat(report.figure(desk.crew().technician(), "Booked")).hasText("1");
        assertThat(report.rowsOf(desk.crew().technician(), "To come"))
                .containsText(new String[] {desk.name()});
        assertTrue(report.csv().suggestedFilename().startsWith("sessions-ahead-" + tuesday));

        ReportPage.openSessions(desk.crew().at(Job.MANAGER), tuesday, tuesday)
                .days(tuesday, tuesday.minusDays(1));
        assertThat(report.saidOfLastDay()).containsText("ends before it begins");
        assertThat(report.lastDay()).hasValue(tuesday.minusDays(1).toString());

        report.days(tuesday, tuesday.plusDays(1));
        String name = "Week of " + desk.crew().technician();
        assertThat(report.keepAs(name)).hasCount(1);

        ReportPage.openSessions(desk.crew().at(Job.MANAGER), tuesday, tuesday);
        String manager = desk.crew().displayName(Job.MANAGER);
        assertThat(report.mailAs(name, manager))
                .containsText(
                        new String[] {"last month · every Monday at 08:00 · PDF To " + manager});
    }
}

package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stipple.journey.Desk.words;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.RecallMessagePage;
import org.stipple.page.RecallPage;
import org.stipple.page.ReportPage;

/** Who is due, message them, two book, see it in the report. */
@BrowserTest
@RunAsClient
class ManagerStoryUiIT {

    private static final int DAYS_BETWEEN = 12;
    private static final int DAYS_AFTER_DUE = 3;

    private Desk one;
    private Desk other;
    private LocalDate due;
    private LocalDate today;

    /** Two clients of the same technician whose courses ended a year ago. */
    @BeforeEach
    void aYearAfterTwoCourses(Windows windows) {
        one = Desk.openAlone(windows);
        other = one.another();
        LocalDate ended = one.monday().plusDays(DAYS_BETWEEN);
        for (Desk desk : List.of(one, other)) {
            desk.ready();
            desk.session();
        }
        one.travelTo(ended);
        for (Desk desk : List.of(one, other)) {
            desk.session();
            desk.complete();
        }
        due = ended.plusYears(1);
        today = due.plusDays(DAYS_AFTER_DUE);
        one.travelTo(today);
    }

    @AfterEach
    void backToTheTrueTime() {
        one.close();
    }

    @Test
    void who_is_due_is_written_to_and_books_and_the_report_tells() {
        Page manager = one.crew().at(Job.MANAGER);
        RecallPage list = RecallPage.touchUps(manager);
        for (Desk desk : List.of(one, other)) {
            assertThat(list.row(desk.name())).containsText("Due");
            assertThat(list.row(desk.name())).containsText(words(due));
        }
        RecallMessagePage message = list.pick(one.name()).pick(other.name()).messagePicked();
        assertThat(message.written()).containsText(one.name());
        assertThat(message.written()).containsText(other.name());
        assertThat(message.write().toasts().first()).containsText("2 messages wait");

        LocalDate day = today.plusDays(2);
        book(one, day, "10:00");
        book(other, day, "14:00");
        RecallPage booked = RecallPage.touchUps(manager).tab("Booked");
        assertThat(booked.row(one.name())).containsText(words(day));

        String technician = one.crew().technician();
        ReportPage report = ReportPage.open(manager, "touch-ups", due, due);
        assertThat(report.figure(technician, "Contacted")).hasText("2");
        assertThat(report.figure(technician, "Booked")).hasText("2");
        assertThat(report.rowsOf(technician, "Booked")).hasCount(2);
        assertThat(manager.locator(".report-rows")).containsText(one.name());
        assertThat(manager.locator(".report-rows")).containsText(other.name());
    }

    private static void book(Desk desk, LocalDate day, String time) {
        RecallPage.touchUps(desk.crew().at(Job.RECEPTION))
                .book(desk.name())
                .with(desk.crew().technician(), desk.crew().room())
                .ask(day)
                .at(time)
                .book();
    }
}

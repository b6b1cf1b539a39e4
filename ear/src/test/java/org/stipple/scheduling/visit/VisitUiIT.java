package org.stipple.scheduling.visit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.page.FinishPage;
import org.stipple.page.SignInPage;
import org.stipple.page.VisitPage;

@BrowserTest
@RunAsClient
class VisitUiIT {

    private static final String PASSWORD = "four words in a row";

    private Page window;

    @BeforeEach
    void open(Page window) {
        this.window = window;
    }

    @AfterEach
    void comeBack() {
        window.request().get("/tests/scene");
    }

    @Test
    void a_visit_starts_once_its_to_do_is_done_and_ends_with_what_was_done(SignInPage signIn) {
        VisitPage visit = firstSession(signIn, "09:55").arrive();
        assertThat(visit.status()).hasText("Arrived");
        visit.start();
        assertThat(visit.against()).containsText("consent");
        assertThat(visit.nearest().first()).isVisible();
        assertThat(visit.status()).hasText("Arrived");

        visit.recordConsent("4.1");
        assertThat(visit.todo("Sign a consent")).containsText("Done");
        visit.start();
        assertThat(visit.status()).hasText("In progress");

        FinishPage finish = visit.recordWhatWasDone().needle("3RL").depth("9").saveInVain();
        assertThat(finish.saidAtDepth()).containsText("3 or less");
        assertThat(finish.needle()).hasValue("3RL");
        finish.depth("0.5").save();

        assertThat(visit.status()).hasText("Done");
        assertThat(visit.history()).hasCount(4);
    }

    @Test
    void of_a_visit_that_has_not_begun_nothing_is_recorded(SignInPage signIn) {
        VisitPage visit = firstSession(signIn, "09:30");
        String page = window.url();

        window.navigate(page.replace("visit.xhtml", "finish.xhtml"));

        assertThat(visit.toast()).containsText("Nothing can be recorded");
        assertThat(visit.status()).hasText("Booked");
        visit.arrive();
        assertThat(visit.undoArrival()).hasText("The client is not here yet");
    }

    @Test
    void nobody_is_said_to_have_stayed_away_without_a_reason(SignInPage signIn) {
        VisitPage visit = firstSession(signIn, "10:30").noShow();
        assertThat(visit.saidAt("Reason")).containsText("Say why");

        visit.because("Did not answer the phone").noShow();

        assertThat(visit.status()).hasText("No-show");
        assertThat(visit.history().last()).containsText("Did not answer the phone");
    }

    @Test
    void a_late_cancellation_is_called_so_before_and_after(SignInPage signIn) {
        VisitPage visit = firstSession(signIn, "08:00");
        assertThat(visit.consequence()).containsText("counts as late");

        visit.because("Has a cold").cancelLate();

        assertThat(visit.status()).hasText("Late-cancelled");
        assertThat(visit.history().last()).containsText("Has a cold");
    }

    private VisitPage firstSession(SignInPage signIn, String now) {
        String[] laid = window.request().get("/tests/scene?now=" + now).text().split(" ", -1);
        signIn.goTo("/scheduling/visit.xhtml?id=" + laid[0]).signIn(laid[1], PASSWORD);
        return new VisitPage(window);
    }
}

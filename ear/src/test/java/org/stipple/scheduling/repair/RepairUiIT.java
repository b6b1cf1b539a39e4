package org.stipple.scheduling.repair;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Laid;
import org.stipple.harness.Windows;
import org.stipple.page.BookingPage;
import org.stipple.page.RepairPage;
import org.stipple.page.SignInPage;
import org.stipple.page.VisitPage;

/**
 * The desk delays a session and takes the next one along. The house wants four weeks before the
 * fourth.
 */
@BrowserTest
@RunAsClient
class RepairUiIT {

    private Map<String, String> laid;

    @Test
    void a_session_is_delayed_and_the_next_one_moves_with_it_in_one_go(Windows windows) {
        Page desk = enter(windows);
        VisitPage third = book(desk);
        String address = third.address();
        book(desk);
        VisitPage.open(desk, address);

        LocalDate today = LocalDate.parse(laid.get("today"));
        RepairPage page = RepairPage.ofMove(desk).to(today.plusDays(30));
        assertThat(page.row("Session 4")).containsText("Too soon");
        assertThat(page.row("Session 4")).containsText("18 days later");
        assertThat(page.button()).hasText("Move it and 1 other");

        page.leave("Session 4");
        assertThat(page.tried()).containsText("Left where it is, Session 4");
        assertThat(page.button()).hasText("Move it alone");
        page.take("Session 4").doInVain();
        assertThat(page.saidAt("Why")).containsText("Say why");

        page.why("away till then").doIt();

        assertThat(page.toast().first()).containsText("Moved, and 1 other with it");
        VisitPage old = VisitPage.open(desk, address);
        assertThat(old.status()).hasText("Moved");
        assertThat(old.history().last()).containsText("away till then");
    }

    @Test
    void what_another_desk_changed_meanwhile_is_told_and_the_moves_are_worked_out_anew(
            Windows windows) {
        Page desk = enter(windows);
        VisitPage third = book(desk);
        String address = third.address();
        String fourth = book(desk).address();
        VisitPage.open(desk, address);
        LocalDate today = LocalDate.parse(laid.get("today"));
        RepairPage page = RepairPage.ofMove(desk).to(today.plusDays(30)).why("away till then");
        assertThat(page.row("Session 4")).containsText("Too soon");

        Page other = enterAgain(windows);
        VisitPage.open(other, fourth).because("cannot come at all").cancel();
        page.doInVain();

        assertThat(page.toast().first()).containsText("Nothing was changed");
        assertThat(page.row("Session 4")).hasCount(0);
        assertThat(page.button()).hasText("Move it alone");
        page.doIt();
        assertThat(VisitPage.open(desk, address).status()).hasText("Moved");
    }

    @Test
    void cancelling_one_that_another_rests_on_shows_that_first_and_keeps_the_reason(
            Windows windows) {
        Page desk = enter(windows);
        VisitPage third = book(desk);
        String address = third.address();
        book(desk);
        VisitPage.open(desk, address).because("moved abroad").cancel();

        RepairPage page = RepairPage.opened(desk);
        assertThat(page.row("Session 4")).containsText("Missing");
        assertThat(page.row("Session 4")).containsText("HO-S3-PLUS");
        page.doIt();

        VisitPage old = VisitPage.open(desk, address);
        assertThat(old.status()).hasText("Cancelled");
        assertThat(old.history().last()).containsText("moved abroad");
    }

    private VisitPage book(Page desk) {
        desk.navigate(
                "/scheduling/book.xhtml?client="
                        + laid.get("client")
                        + "&course="
                        + laid.get("course"));
        return new BookingPage(desk).with(laid.get("person"), laid.get("room")).book();
    }

    private Page enter(Windows windows) {
        Page window = windows.open();
        laid = Laid.booking(window, "");
        return signIn(window);
    }

    private Page enterAgain(Windows windows) {
        return signIn(windows.open());
    }

    private Page signIn(Page window) {
        return new SignInPage(window)
                .goTo("/today.xhtml")
                .signIn(laid.get("RECEPTION"), laid.get("password"));
    }
}

package org.stipple.scheduling;

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
import org.stipple.page.FitsPage;
import org.stipple.page.OfferPage;
import org.stipple.page.SignInPage;
import org.stipple.page.TodayPage;
import org.stipple.page.VisitPage;
import org.stipple.page.WaitPage;

/**
 * Two clients had their second session sixteen days ago. One has the third in four weeks and wants
 * it earlier; the other gives up hers in two.
 */
@BrowserTest
@RunAsClient
class WaitlistUiIT {

    private static final int FREED = 13;
    private static final int LATER = 26;

    @Test
    void a_cancelled_visit_is_offered_to_who_waits_and_she_is_moved_there(Windows windows) {
        Page window = windows.open();
        Map<String, String> waits = Laid.booking(window, "");
        Map<String, String> gives = Laid.booking(window, "");
        LocalDate today = LocalDate.parse(waits.get("today"));
        String she = waits.get("clientName");
        new SignInPage(window)
                .goTo("/today.xhtml")
                .signIn(waits.get("RECEPTION"), waits.get("password"));

        VisitPage later = book(window, waits, today.plusDays(LATER));
        String old = later.address();
        WaitPage wish = later.wantEarlier().between(today.plusDays(9), today.plusDays(8));
        wish.joinInVain();
        assertThat(wish.saidAt("Latest day")).containsText("or after");
        wish.between(today, today.plusDays(20)).join();

        VisitPage freed = book(window, gives, today.plusDays(FREED)).because("moves away").cancel();
        FitsPage fits = freed.seeWhoCouldCome();
        assertThat(fits.candidate(she)).containsText("13 days earlier");
        OfferPage offer = fits.offer(she);
        assertThat(offer.state()).hasText("Held");
        assertThat(TodayPage.open(window).row("waitlist", she)).containsText("Held until");

        VisitPage taken = TodayPage.open(window).answerOffer(she).saying("In the mornings").take();

        assertThat(taken.status()).hasText("Booked");
        assertThat(taken.history().last()).containsText("Taken from the waitlist.");
        assertThat(OfferPage.open(window, taken.address()).said()).hasText("In the mornings");
        assertThat(VisitPage.open(window, old).status()).hasText("Moved");
    }

    private static VisitPage book(Page window, Map<String, String> whom, LocalDate day) {
        window.navigate(
                "/scheduling/book.xhtml?client="
                        + whom.get("client")
                        + "&course="
                        + whom.get("course"));
        return new BookingPage(window).with(whom.get("person"), whom.get("room")).ask(day).book();
    }
}

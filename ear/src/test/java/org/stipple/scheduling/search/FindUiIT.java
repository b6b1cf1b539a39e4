package org.stipple.scheduling.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Laid;
import org.stipple.harness.Windows;
import org.stipple.page.BookingPage;
import org.stipple.page.FindPage;
import org.stipple.page.SignInPage;
import org.stipple.page.VisitPage;

/**
 * From the client's next step to a booked time. Her second session was sixteen days ago, and the
 * house protocol wants three weeks before the third at least, four as a rule.
 */
@BrowserTest
@RunAsClient
class FindUiIT {

    private static final int MINIMUM = 21 - 16;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private static FindPage find(Page window, Map<String, String> laid) {
        Page in =
                new SignInPage(window)
                        .goTo("/today.xhtml")
                        .signIn(laid.get("RECEPTION"), laid.get("password"));
        in.navigate("/client/detail.xhtml?id=" + laid.get("client"));
        return FindPage.of(in);
    }

    @Test
    void the_first_recommended_time_is_booked_with_one_key_and_whoever_lost_it_sees_the_next(
            Windows windows) {
        Page window = windows.open();
        Map<String, String> laid = Laid.booking(window, "");
        FindPage page = find(window, laid).with(laid.get("person"));
        Page otherWindow = windows.open();
        FindPage other = find(otherWindow, Laid.booking(otherWindow, "")).with(laid.get("person"));
        assertThat(page.tiers().first()).hasText("Recommended days");
        assertThat(page.days().first()).containsText("28 days after session 2");
        assertThat(window).hasURL(Pattern.compile("person=\\d+"));
        String first = page.times().first().textContent().strip();

        VisitPage visit = page.bookFirst();

        assertThat(visit.status()).hasText("Booked");
        assertThat(other.times().first()).hasText(first);
        other.lose(other.times().first());
        assertThat(other.taken()).containsText("Taken in the meantime");
        assertThat(other.days().first()).containsText("Recommended");
        other.bookFirst();
    }

    @Test
    void wishes_are_kept_and_what_needs_a_look_opens_the_booking_page_filled_in(Windows windows) {
        Page window = windows.open();
        Map<String, String> laid = Laid.booking(window, "");
        LocalDate today = LocalDate.parse(laid.get("today"));
        FindPage page = find(window, laid).with(laid.get("person"));

        page.until(today.minusDays(1).format(TYPED));
        assertThat(page.saidAtUntil()).containsText("Enter a day from the first one");

        page.until(today.plusDays(MINIMUM - 1).format(TYPED));
        assertThat(page.obstruction()).containsText("The rules permit it from");

        page.until(today.plusDays(MINIMUM + 2).format(TYPED)).notBefore("14:00").showOverrides();
        assertThat(page.tiers())
                .hasText(new String[] {"Permitted days", "Days that need an override"});
        assertThat(page.times().first()).containsText("14:");

        BookingPage booking = page.take(page.times().first());
        assertThat(booking.outcome()).containsText("Books with a warning");
        assertThat(booking.heading()).containsText("14:");
    }
}

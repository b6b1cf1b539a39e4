package org.stipple.scheduling.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.page.CalendarPage;
import org.stipple.page.SignInPage;

/** A technician makes her own feed, sees that it is read, and takes it back. */
@BrowserTest
@RunAsClient
class CalendarUiIT {

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
    void an_address_is_shown_once_read_by_who_knows_it_and_ends_when_revoked(SignInPage signIn) {
        String[] laid = window.request().get("/tests/scene?now=09:30").text().split(" ", -1);
        signIn.goTo("/scheduling/visit.xhtml?id=" + laid[0]).signIn(laid[1], PASSWORD);
        assertTrue(file(laid[0]).contains("METHOD:PUBLISH"));

        CalendarPage calendar = CalendarPage.openOwn(window).make();
        String address = calendar.address().inputValue();
        window.context().grantPermissions(List.of("clipboard-write"));
        assertThat(calendar.copy().copied()).hasText("Copied");
        assertThat(calendar.feed()).containsText("Not yet");
        assertTrue(read(address).contains("SUMMARY:Appointment\r\n"));

        assertThat(calendar.openAgain().address()).hasCount(0);
        assertThat(calendar.feed()).not().containsText("Not yet");
        assertThat(calendar.showNames().feed()).containsText("Last read");
        assertFalse(read(address).contains("SUMMARY:Appointment"));

        String renewed = calendar.renew().address().inputValue();
        assertEquals(404, window.request().get(address).status());
        assertTrue(read(renewed).contains("BEGIN:VEVENT"));
        assertThat(calendar.revoke().feed()).containsText("There is no address yet");
        assertEquals(404, window.request().get(renewed).status());
    }

    private String file(String booking) {
        return read("/scheduling/visit.ics?id=" + booking);
    }

    private String read(String address) {
        return window.request().get(address).text();
    }
}

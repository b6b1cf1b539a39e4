package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.stipple.page.BookingPage;

/** A day on which a gate lets nobody book: what is said, and that there is no button. */
final class ShutDay {

    /** Where no day is open at all, that is said instead. */
    private static final Pattern SHUT =
            Pattern.compile("This day can't be booked|No day can be booked");

    private ShutDay() {}

    static void assertShut(BookingPage booking, String verdict, String rule, String because) {
        assertThat(booking.outcome()).containsText(verdict);
        assertThat(booking.outcome()).containsText("Refused");
        assertThat(booking.why(rule)).containsText(because);
        assertNotBookable(booking);
    }

    static void assertNotBookable(BookingPage booking) {
        assertThat(booking.judgement()).containsText(SHUT);
        assertThat(booking.button()).hasCount(0);
    }
}

package org.stipple.page;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Where an administrator moves the clock of a test's clinic. */
public class ClockPage extends Form {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ClockPage(Page window) {
        super(window);
    }

    public static ClockPage open(Page window) {
        window.navigate("/clinic/clock.xhtml");
        return new ClockPage(window);
    }

    /** Makes this day, such as {@code 4 Dec 2026}, today. */
    public void travelTo(String day) {
        window.locator("[id='clock:day_input']").fill(day);
        window.keyboard().press("Tab");
        press("Move the clock");
    }

    /** Makes it this time of this day. */
    public void travelTo(LocalDateTime moment) {
        day("Today is to be", moment.toLocalDate());
        type("At", moment.toLocalTime().format(TIME));
        press("Move the clock");
        toast().getByText("was moved").first().waitFor();
    }

    /** Lets the clock tell the truth again. */
    public void comeBack() {
        press("Back to the true time");
    }
}

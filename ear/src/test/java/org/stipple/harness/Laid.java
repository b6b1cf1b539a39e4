package org.stipple.harness;

import static java.util.stream.Collectors.toMap;

import com.microsoft.playwright.Page;
import java.util.Map;

/** What was laid inside the server for a browser test, by name. */
public final class Laid {

    private Laid() {}

    /**
     * A client whose visits are booked, and those who book them.
     *
     * @param with what else is known of her, comma separated: see {@code BookingScene}
     */
    public static Map<String, String> booking(Page window, String with) {
        return window.request()
                .get("/tests/booking?with=" + with)
                .text()
                .lines()
                .map(line -> line.split("=", 2))
                .collect(toMap(pair -> pair[0], pair -> pair[1]));
    }
}

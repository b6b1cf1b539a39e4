package org.stipple.web.clinic;

import java.io.Serializable;
import java.util.List;

/**
 * A person's usual week at a site, as a list shows it.
 *
 * @param site by name; blank where there is only one
 * @param days every day of the week
 */
public record SiteWeek(long siteId, String site, List<WeekdayForm> days) implements Serializable {

    public SiteWeek {
        days = List.copyOf(days);
    }
}

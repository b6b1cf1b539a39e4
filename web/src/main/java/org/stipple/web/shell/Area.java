package org.stipple.web.shell;

import java.util.Arrays;
import java.util.List;

/** The first level of the navigation, in its order. */
public enum Area {
    TODAY("today", true),
    DIARY("diary", true),
    CLIENTS("clients", true),
    WORKLISTS("worklists", true),
    REPORTS("reports", false),
    POLICY("policy", false),
    CLINIC("clinic", false);

    private final String icon;
    private final boolean daily;

    Area(String icon, boolean daily) {
        this.icon = icon;
        this.daily = daily;
    }

    public String icon() {
        return icon;
    }

    /** Whether it is used every day and so stays in sight on a phone. */
    public boolean isDaily() {
        return daily;
    }

    List<Place> places() {
        return Arrays.stream(Place.values()).filter(place -> place.area() == this).toList();
    }
}

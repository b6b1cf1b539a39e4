package org.stipple.web.report;

import java.util.List;

/**
 * A filter with its value, and where each of its values leads.
 *
 * @param set whether it is not as it would be if nothing was asked
 */
public record Chip(String key, String label, String value, boolean set, List<Item> items) {

    public Chip {
        items = List.copyOf(items);
    }

    /** A value of a filter. */
    public record Item(String label, String href, boolean current) {}
}

package org.stipple.web.policy.draft;

import java.util.List;

/**
 * A case as the page shows it.
 *
 * @param key of its row in the draft; 0 where it was generated and nobody confirmed it so far
 * @param number of the case among all, from 0
 * @param asks history, step, day and tags in words
 * @param cells that came out otherwise, or all where it could not be run
 * @param faults why it could not be run
 */
public record CaseLine(
        int key,
        int number,
        String name,
        String because,
        String asks,
        boolean passed,
        List<Cell> cells,
        List<String> faults) {

    /**
     * What must come out and what did.
     *
     * @param column as the file calls it
     */
    public record Cell(String column, String expected, String actual) {}

    public CaseLine {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    public boolean isKept() {
        return key != 0;
    }
}

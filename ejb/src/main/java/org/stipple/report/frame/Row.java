package org.stipple.report.frame;

import java.util.Collections;
import java.util.List;

/**
 * A row behind a figure.
 *
 * @param clientId 0 for nobody's
 * @param cells in the order of the columns: Strings, Numbers and LocalDates; null for an empty one
 */
public record Row(Place place, long clientId, List<Object> cells) {

    public Row {
        cells = Collections.unmodifiableList(cells);
    }
}

package org.stipple.impact;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a change of rules would do.
 *
 * @param judged how many were asked about, by kind
 * @param rows that would stand otherwise, by day
 * @param isWhole false where it was stopped before all were asked about
 */
public record Impact(Map<ImpactKind, Integer> judged, List<ImpactRow> rows, boolean isWhole)
        implements Serializable {

    public Impact {
        judged = Map.copyOf(judged);
        rows = List.copyOf(rows);
    }

    /** How many of this kind were asked about. */
    public int judged(ImpactKind kind) {
        return judged.getOrDefault(kind, 0);
    }

    /** How many of this kind would stand otherwise. */
    public long changed(ImpactKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}

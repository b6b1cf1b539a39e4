package org.stipple.recall;

import java.util.List;
import java.util.Map;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.item.RecallState;
import org.stipple.recall.list.RecallTab;

/**
 * Whom to call now for one kind of visit.
 *
 * @param first those that are due longest
 * @param figures how many there are in each tab of the worklist
 */
public record RecallCalls(List<RecallRow> first, Map<RecallTab, Long> figures) {

    public RecallCalls {
        first = List.copyOf(first);
        figures = Map.copyOf(figures);
    }

    /** How many are due, overdue or lapsed. */
    public long pressing() {
        return of(RecallState.DUE) + overdue() + lapsed();
    }

    public long overdue() {
        return of(RecallState.OVERDUE);
    }

    /** How many are past the last day that the rules of their courses allow. */
    public long lapsed() {
        return of(RecallState.LAPSED);
    }

    private long of(RecallState state) {
        return figures.getOrDefault(RecallTab.valueOf(state.name()), 0L);
    }
}

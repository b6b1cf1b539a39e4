package org.stipple.web.recall;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stipple.recall.RecallRow;
import org.stipple.recall.item.RecallState;

/**
 * A worklist as a page shows it: how many stand where, and those of one state or all that need
 * somebody soon.
 */
public final class RecallList {

    private final List<RecallRow> rows;
    private final RecallState picked;

    /**
     * @param picked the one state to be shown; null for all but those that are due later
     */
    RecallList(List<RecallRow> rows, RecallState picked) {
        this.rows = List.copyOf(rows);
        this.picked = picked;
    }

    /** How many rows each state has, in the order of the states. */
    public Map<RecallState, Long> getCounts() {
        Map<RecallState, Long> counts = new EnumMap<>(RecallState.class);
        Arrays.stream(RecallState.values()).forEach(state -> counts.put(state, count(state)));
        return counts;
    }

    private long count(RecallState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** How many are not due later. */
    public long getOpen() {
        return rows.stream().filter(row -> row.state() != RecallState.LATER).count();
    }

    /** The rows to be shown, the most pressing first. */
    public List<RecallRow> getShown() {
        return rows.stream().filter(this::isShown).toList();
    }

    private boolean isShown(RecallRow row) {
        return picked == null ? row.state() != RecallState.LATER : row.state() == picked;
    }

    /** The day beside the state: how far due or overdue, or the booked day. */
    public static LocalDate dayOf(RecallRow row) {
        return switch (row.state()) {
            case BOOKED -> row.booked();
            case OVERDUE, LAPSED -> row.due().lastDay();
            case DUE, UPCOMING, LATER, DONE, DECLINED, CEASED -> row.due().dueOn();
        };
    }
}

package org.stipple.recall.list;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.recall.item.RecallState;

/** What a worklist shows at a time. What rests is shown apart until its day has come. */
public enum RecallTab {
    /** All that is not over, but what rests. */
    OPEN,
    UPCOMING,
    DUE,
    OVERDUE,
    LAPSED,
    BOOKED,
    SNOOZED,
    /** Done this year. */
    DONE,
    DECLINED,
    /** Whom somebody should call now; Today shows it, no worklist. */
    PRESSING;

    /** The tabs of a worklist, in their order. */
    public static Set<RecallTab> shown() {
        return EnumSet.range(OPEN, DECLINED);
    }

    Set<RecallState> states() {
        return switch (this) {
            case OPEN -> RecallState.open();
            case UPCOMING -> EnumSet.of(RecallState.UPCOMING);
            case DUE -> EnumSet.of(RecallState.DUE);
            case OVERDUE -> EnumSet.of(RecallState.OVERDUE);
            case LAPSED -> EnumSet.of(RecallState.LAPSED);
            case BOOKED -> EnumSet.of(RecallState.BOOKED);
            case SNOOZED -> EnumSet.range(RecallState.LAPSED, RecallState.UPCOMING);
            case DONE -> EnumSet.of(RecallState.DONE);
            case DECLINED -> EnumSet.of(RecallState.DECLINED);
            case PRESSING -> RecallState.pressing();
        };
    }

    String condition() {
        return states(states().stream()) + further();
    }

    /** Written out and not as parameters: the indexes of the worklist are of these states. */
    static String states(Stream<RecallState> states) {
        return states.map(RecallTab::literal)
                .collect(Collectors.joining(", ", "i.state in (", ")"));
    }

    private String further() {
        return switch (this) {
            case SNOOZED -> " and i.contacts.snoozedUntil > :today";
            case DONE -> " and i.doneOn >= :year";
            case OPEN, UPCOMING, DUE, OVERDUE, LAPSED, BOOKED, PRESSING ->
                    " and (i.contacts.snoozedUntil is null or i.contacts.snoozedUntil <= :today)";
            case DECLINED -> "";
        };
    }

    static String literal(RecallState state) {
        return RecallState.class.getName() + "." + state;
    }
}

package org.stipple.recall.list;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.recall.item.RecallState;

/** What a worklist can be sorted by; ties by id. The only text that a sort adds to a query. */
public enum RecallSort {
    CLIENT,
    DUE,
    OWN,
    STATE,
    CONTACT,
    NEXT,
    WITH;

    private static final String NEVER = "{d '9999-12-31'}";

    /**
     * What is compared, never null.
     *
     * @param item alias of the item
     * @param client alias of its client
     */
    String key(RecallTab tab, String item, String client) {
        return switch (this) {
            case CLIENT -> "lower(" + client + ".familyName || ' ' || " + client + ".givenName)";
            case DUE -> tab == RecallTab.DONE ? item + ".doneOn" : item + ".due.dueOn";
            case OWN -> "coalesce(" + item + ".own.day, " + NEVER + ")";
            case STATE -> "case " + item + ".state" + places() + " else 99 end";
            case CONTACT -> item + ".contacts.attempts";
            case NEXT -> "coalesce(" + item + ".contacts.nextOn, " + NEVER + ")";
            case WITH -> "coalesce(" + item + ".contacts.assignedTo, '~')";
        };
    }

    @SuppressWarnings("EnumOrdinal") // Only an order while the query runs; nothing keeps it.
    private static String places() {
        return Stream.of(RecallState.values())
                .map(state -> " when " + RecallTab.literal(state) + " then " + state.ordinal())
                .collect(Collectors.joining());
    }
}

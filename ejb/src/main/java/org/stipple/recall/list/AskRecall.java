package org.stipple.recall.list;

import java.io.Serializable;

/**
 * A page of a worklist.
 *
 * @param after id of the last row before this page; 0 for the first page
 * @param most so many rows at most
 */
public record AskRecall(
        RecallFilter filter,
        RecallTab tab,
        RecallSort sort,
        boolean descending,
        long after,
        int most)
        implements Serializable {

    /** As many as are ever read at once. */
    public static final int MOST = 501;

    public AskRecall {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("no such page: " + most);
        }
    }

    /** The first page, what is due longest before the others. */
    public static AskRecall first(RecallFilter filter, RecallTab tab, int most) {
        return new AskRecall(filter, tab, RecallSort.DUE, false, 0, most);
    }

    /** The page after this row. */
    public AskRecall after(long id) {
        return new AskRecall(filter, tab, sort, descending, id, most);
    }

    /** The same from its first row on, so many at a time. */
    public AskRecall fromTheFirst(int atATime) {
        return new AskRecall(filter, tab, sort, descending, 0, atATime);
    }

    String order() {
        String direction = descending ? " desc" : " asc";
        return sort.key(tab, "i", "c") + direction + ", i.id" + direction;
    }

    /**
     * Rows after the last one of the page before, wherever that one stands now. The first
     * comparison alone is what an index answers.
     */
    String beyond() {
        if (after == 0) {
            return "";
        }
        String key = sort.key(tab, "i", "c");
        String last =
                "(select "
                        + sort.key(tab, "p", "q")
                        + " from RecallItem p join Client q on q.id = p.clientId where p.id = :after)";
        String beyond = descending ? " < " : " > ";
        return " and "
                + key
                + beyond.stripTrailing()
                + "= "
                + last
                + " and ("
                + key
                + beyond
                + last
                + " or i.id"
                + beyond
                + ":after)";
    }
}

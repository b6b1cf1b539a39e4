package org.stipple.web.faces;

import java.util.List;

/**
 * A page of a list that is read whole. From which row on it is shown stands in the address; what
 * does not name a row there counts as the first one.
 *
 * @param place from 0, the first row shown
 * @param rows of a page
 */
public record Paged<T>(List<T> all, int place, int rows) {

    private static final String NUMBER = "\\d{1,6}";

    public Paged {
        all = List.copyOf(all);
    }

    /**
     * @param first as the address says it
     * @param rows of a page
     */
    public static <T> Paged<T> of(List<T> all, String first, int rows) {
        int named = place(first);
        return new Paged<>(all, named < all.size() ? named : 0, rows);
    }

    /**
     * The row that an address names, from 0; the first one where it names none.
     *
     * @param first as the address says it; null for nothing
     */
    public static int place(String first) {
        return first != null && first.matches(NUMBER) ? Integer.parseInt(first) : 0;
    }

    public List<T> getShown() {
        return all.subList(place, getLast());
    }

    /** How many are shown up to the end of this page, as people count. */
    public int getLast() {
        return Math.min(place + rows, all.size());
    }

    public boolean isWhole() {
        return place == 0 && !isMore();
    }

    public boolean isMore() {
        return getLast() < all.size();
    }

    public int getNext() {
        return place + rows;
    }

    public int getPrevious() {
        return Math.max(0, place - rows);
    }
}

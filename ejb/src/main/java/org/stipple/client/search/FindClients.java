package org.stipple.client.search;

/**
 * A page of the list of clients.
 *
 * @param text beginnings of names, parts of a phone number, an e-mail address or a client's number,
 *     in any order; empty for all
 * @param first how many to skip
 * @param count how many to return at most
 */
public record FindClients(String text, int first, int count, ClientSort sort, boolean ascending) {

    /** As many as a page ever shows. */
    public static final int MOST = 200;

    public FindClients {
        text = text.strip();
        if (first < 0 || count < 1 || count > MOST) {
            throw new IllegalArgumentException("no such page: " + first + " + " + count);
        }
    }
}

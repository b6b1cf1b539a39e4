package org.stipple.client.search;

/**
 * A page of the list of clients.
 *
 * @param text beginnings of names, parts of a phone number, an e-mail address or a client's number,
 *     in any order; empty for all
 * @param from where it begins
 * @param count how many to return at most
 */
public record FindClients(String text, From from, int count, ClientSort sort, boolean ascending) {

    /** As many as a page ever shows. */
    public static final int MOST = 200;

    /**
     * Where a page begins. Beside a client it costs the same however far down the list she stands.
     *
     * @param skip how many to skip; 0 beside a client
     * @param client beside whom it lies; 0 for none
     * @param backwards whether it ends just before her, instead of beginning just after
     */
    public record From(int skip, long client, boolean backwards) {

        public static final From START = new From(0, 0, false);

        public static From skipping(int some) {
            return new From(some, 0, false);
        }

        public static From after(long client) {
            return new From(0, client, false);
        }

        public static From before(long client) {
            return new From(0, client, true);
        }

        /** Whether it lies beside a client. */
        public boolean isBeside() {
            return client != 0;
        }
    }

    public FindClients {
        text = text.strip();
        if (from.skip < 0 || count < 1 || count > MOST) {
            throw new IllegalArgumentException("no such page: " + from + " + " + count);
        }
    }
}

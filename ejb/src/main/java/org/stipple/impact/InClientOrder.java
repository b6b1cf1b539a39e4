package org.stipple.impact;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Rows that come in the order of their clients, taken client by client. */
final class InClientOrder<T> {

    /** After the last client. */
    static final long NOBODY = Long.MAX_VALUE;

    private final Iterator<T> rows;
    private final ToLongFunction<T> client;
    private T next;

    InClientOrder(Stream<T> rows, ToLongFunction<T> client) {
        this.rows = rows.iterator();
        this.client = client;
        advance();
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    /** Whose rows come next; {@link #NOBODY} where none do. */
    long nextClient() {
        return next == null ? NOBODY : client.applyAsLong(next);
    }

    /** The rows of this client; those of the clients before her are passed over. */
    List<T> take(long clientId) {
        while (nextClient() < clientId) {
            advance();
        }
        List<T> taken = new ArrayList<>();
        while (next != null && nextClient() == clientId) {
            taken.add(next);
            advance();
        }
        return taken;
    }
}

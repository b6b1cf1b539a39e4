package org.stipple.impact;

import jakarta.persistence.Query;

/**
 * Whom a change concerns: who has a course under the protocol, or everybody.
 *
 * @param protocolId empty for everybody, since gates join every course
 */
record Concern(String protocolId) {

    static final Concern EVERYBODY = new Concern("");

    private boolean isEverybody() {
        return protocolId.isEmpty();
    }

    /** The condition as the where of a query that has no other. */
    String where(String ofProtocol) {
        return isEverybody() ? "" : " where " + ofProtocol;
    }

    /** What joins a further condition to {@link #where}. */
    String and() {
        return isEverybody() ? " where " : " and ";
    }

    /** Names the protocol in a query with that condition. */
    Query of(Query query) {
        return isEverybody() ? query : query.setParameter("protocol", protocolId);
    }
}

package org.stipple.recall.list;

/** How far somebody got with reaching the client. */
public enum ContactFilter {
    ANY,
    /** Nobody tried yet. */
    NEVER,
    /** Somebody should try now: no day for it is ahead, and not all attempts were made. */
    NOW,
    /** A day for the next attempt is ahead. */
    AHEAD,
    /** As many attempts were made as the clinic makes. */
    EXHAUSTED,
    /** She does not want to be contacted. */
    SHUT;

    /** As many as the site of the item makes, whoever looks. */
    private static final String MOST =
            "(select s.recallAttemptsMaximum from Site s where s.id = i.siteId)";

    private static final String SHUT_OUT =
            "exists (select 1 from DoNotContact d where d.clientId = i.clientId and d.endedAt is null)";

    String condition() {
        return switch (this) {
            case ANY -> "";
            case NEVER -> " and i.contacts.attempts = 0";
            case NOW ->
                    " and i.bookingId is null and i.contacts.attempts < "
                            + MOST
                            + " and (i.contacts.nextOn is null or i.contacts.nextOn <= :today)"
                            + " and not "
                            + SHUT_OUT;
            case AHEAD -> " and i.contacts.nextOn > :today";
            case EXHAUSTED -> " and i.contacts.attempts >= " + MOST;
            case SHUT -> " and " + SHUT_OUT;
        };
    }
}

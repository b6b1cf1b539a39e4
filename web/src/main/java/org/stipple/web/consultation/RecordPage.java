package org.stipple.web.consultation;

import org.omnifaces.util.Beans;

/** Where a form of a client's record leads back to. */
public final class RecordPage {

    private RecordPage() {}

    /** The outcome that shows this client's record, or the visit that the form was opened from. */
    public static String of(long clientId) {
        return Beans.getReference(WayBack.class).to(clientId);
    }
}

package org.stipple.web.consultation;

/** Where a form of a client's record leads back to. */
public final class RecordPage {

    private RecordPage() {}

    /** The outcome that shows this client's record, after a redirect. */
    public static String of(long clientId) {
        return "/client/record?faces-redirect=true&id=" + clientId;
    }
}

package org.stipple.audit;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Why this transaction changes what it changes. */
@TransactionScoped
public class ChangeReason implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason = "";

    /** Why, in the user's words; every revision and audit entry of this transaction carries it. */
    public void because(String words) {
        reason = words;
    }

    /** The reason given; blank where none was asked for. */
    public String reason() {
        return reason;
    }
}

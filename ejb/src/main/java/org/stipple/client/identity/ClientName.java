package org.stipple.client.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A client as others name her.
 *
 * @param number shown to people as {@code C-00412}, see {@link #shownNumber()}
 */
public record ClientName(
        long id,
        int number,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String phone,
        String email)
        implements Serializable {

    /** Given name and family name. */
    public String fullName() {
        return givenName + " " + familyName;
    }

    /** The number as people read it. */
    public String shownNumber() {
        return ClientNumber.shown(number);
    }
}

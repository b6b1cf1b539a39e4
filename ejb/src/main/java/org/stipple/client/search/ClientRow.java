package org.stipple.client.search;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.client.identity.ClientNumber;
import org.stipple.client.identity.PreferredChannel;

/** A client in a list. */
public record ClientRow(
        long id,
        int number,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String phone,
        String email,
        PreferredChannel preferredChannel,
        LocalDate registeredOn)
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

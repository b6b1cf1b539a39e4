package org.stipple.client;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.client.identity.Address;
import org.stipple.client.identity.ClientNumber;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.scalp.ScalpProfile;

/**
 * What is known of a client.
 *
 * @param profile its note is empty for who may not read it: see {@code notesVisible}
 * @param notesVisible whether the caller reads and writes notes on health
 */
public record ClientCard(
        long id,
        int version,
        int number,
        Identity identity,
        Contact contact,
        Guardian guardian,
        ScalpProfile profile,
        LocalDate registeredOn,
        boolean notesVisible)
        implements Serializable {

    /** Given name and family name. */
    public String fullName() {
        return identity.givenName() + " " + identity.familyName();
    }

    /** The number as people read it. */
    public String shownNumber() {
        return ClientNumber.shown(number);
    }

    /** The address in one line; empty where nothing of it is known. */
    public String addressLine() {
        Address address = contact.address();
        String town = (address.city() + " " + address.postcode()).strip();
        return Stream.of(address.street(), town, address.country())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Completed years on {@code day}. */
    public int ageOn(LocalDate day) {
        return identity.ageOn(day);
    }
}

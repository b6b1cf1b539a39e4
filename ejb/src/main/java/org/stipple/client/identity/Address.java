package org.stipple.client.identity;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Where a client lives; every part may be empty. */
public record Address(
        @Size(max = 200) String street,
        @Size(max = 20) String postcode,
        @Size(max = 100) String city,
        @Size(max = 100) String country)
        implements Serializable {

    public static final Address UNKNOWN = new Address("", "", "", "");

    public Address {
        street = street.strip();
        postcode = postcode.strip();
        city = city.strip();
        country = country.strip();
    }
}

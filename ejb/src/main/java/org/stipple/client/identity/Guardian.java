package org.stipple.client.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Who answers for a client under 18; nobody where both are empty. */
public record Guardian(
        @Size(max = 200) String name,
        @Pattern(regexp = Contact.PHONE, message = "{client.phone}") @Size(max = 40) String phone)
        implements Serializable {

    public static final Guardian NOBODY = new Guardian("", "");

    public Guardian {
        name = name.strip();
        phone = phone.strip();
    }

    /** Whether there is somebody who can be asked. */
    public boolean isKnown() {
        return !name.isEmpty() && !phone.isEmpty();
    }
}

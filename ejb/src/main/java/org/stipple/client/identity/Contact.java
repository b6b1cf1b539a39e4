package org.stipple.client.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.ZoneId;
import org.stipple.platform.MailAddress;

/**
 * How to reach a client.
 *
 * @param phone as it was told, with any punctuation; empty if she has none
 * @param email empty if she has none
 * @param preferredChannel needs a phone, an e-mail address or a street, whichever it is sent to
 * @param note when and how to reach her, such as "not before 08:00"
 * @param zone in which she lives, such as {@code Europe/Lisbon}; empty for that of the clinic
 */
public record Contact(
        @Pattern(regexp = PHONE, message = "{client.phone}") @Size(max = 40) String phone,
        @Pattern(regexp = EMAIL, message = "{client.email}") @Size(max = 254) String email,
        @Valid Address address,
        @NotNull Language language,
        @NotNull PreferredChannel preferredChannel,
        @Size(max = 200) String note,
        @NotNull String zone)
        implements Serializable {

    /** Nothing, or at least five digits among the signs that people write numbers with. */
    public static final String PHONE =
            "|[+0-9 ().,/-]*(?:[0-9][+ ().,/-]*){5,}(?:[xX]\\.? ?[0-9]+)?";

    public static final String EMAIL = MailAddress.PATTERN;

    public Contact {
        phone = phone.strip();
        email = email.strip();
        note = note.strip();
        if (!zone.isEmpty()) {
            ZoneId.of(zone);
        }
    }

    /** Of somebody who lives by the clinic's clock. */
    public Contact(
            String phone,
            String email,
            Address address,
            Language language,
            PreferredChannel preferredChannel,
            String note) {
        this(phone, email, address, language, preferredChannel, note, "");
    }
}

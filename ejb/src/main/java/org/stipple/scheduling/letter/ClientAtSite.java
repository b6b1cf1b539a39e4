package org.stipple.scheduling.letter;

import java.time.LocalDate;
import java.time.ZoneId;
import org.stipple.messaging.template.FieldValues;
import org.stipple.messaging.template.LetterLanguage;

/**
 * A client, and the site that writes to her.
 *
 * @param zone by which days and times are told
 * @param address may be blank, as the phone may
 */
public record ClientAtSite(
        String givenName, String site, ZoneId zone, String address, String phone) {

    /** The fields that every message has. */
    public FieldValues values(LetterLanguage language) {
        return FieldValues.in(language).name(givenName).where(site, address, phone);
    }

    /** What is due from a day on, with what every message has. */
    public FieldValues values(LetterLanguage language, LocalDate due) {
        return values(language).due(due);
    }
}

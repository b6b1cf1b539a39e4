package org.stipple.catalogue.pigment;

import java.time.LocalDate;
import org.stipple.catalogue.CatalogueEntry;

/**
 * A lot of a pigment, as its label names it.
 *
 * @param pigment the pigment's name
 * @param expiresOn the last day on which it may be used; null if the label names none
 * @param active whether it is offered in forms: neither it nor its pigment is switched off
 * @param switchedOn whether it itself is not switched off
 */
public record LotSummary(
        long id,
        int version,
        long pigmentId,
        String pigment,
        String number,
        LocalDate expiresOn,
        boolean active,
        boolean switchedOn)
        implements CatalogueEntry {

    /** Whether it had expired before {@code day}. */
    public boolean isExpired(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }

    /** Whether it is offered for something done on {@code day}. */
    public boolean isUsable(LocalDate day) {
        return active && !isExpired(day);
    }

    @Override
    public String name() {
        return number;
    }
}

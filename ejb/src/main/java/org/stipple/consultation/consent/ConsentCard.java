package org.stipple.consultation.consent;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.platform.entity.FactTrail;

/**
 * A consent as it stands on record.
 *
 * @param id of the consent
 * @param version that a withdrawal has to have seen
 * @param clientId whose
 * @param purpose what for
 * @param textVersion which text was signed
 * @param signedOn the day of the signature
 * @param signedBy the client, or her guardian
 * @param witness who saw it signed
 * @param withdrawn whether it was withdrawn
 * @param withdrawnOn the day that it was; the day of the signature where it was not
 * @param withdrawnBy the user name of whoever recorded that, blank where it was not
 * @param withdrawnReason why, blank where it was not
 * @param trail who recorded it, and whether it still stands
 */
public record ConsentCard(
        long id,
        int version,
        long clientId,
        ConsentPurpose purpose,
        String textVersion,
        LocalDate signedOn,
        String signedBy,
        String witness,
        boolean withdrawn,
        LocalDate withdrawnOn,
        String withdrawnBy,
        String withdrawnReason,
        FactTrail trail)
        implements Serializable {

    /** Whether it can be relied upon: neither withdrawn nor corrected nor taken back. */
    public boolean isInForce() {
        return trail.current() && !withdrawn;
    }
}

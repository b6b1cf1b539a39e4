package org.stipple.patchtest.waiver;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.platform.entity.FactTrail;

/**
 * That a patch test was waived, without the words.
 *
 * @param id of the waiver
 * @param clientId who goes without
 * @param agreedOn the day of the doctor's agreement
 * @param doctorId who agreed
 * @param consultationId at which it was agreed, 0 for none: then it is corrected there
 * @param trail who recorded it, and whether it still stands; without a reason
 */
public record WaiverCard(
        long id,
        long clientId,
        LocalDate agreedOn,
        long doctorId,
        long consultationId,
        FactTrail trail)
        implements Serializable {}

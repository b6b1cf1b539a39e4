package org.stipple.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.stipple.platform.entity.FactTrail;

/**
 * That a consultation was held and what it came to, without a word of what was said.
 *
 * @param id of the consultation
 * @param clientId with whom
 * @param heldOn when
 * @param personId who held it
 * @param suitability whether the treatment fits
 * @param doctorId the doctor who examined the scalp, 0 for none
 * @param sessionsMinimum how many sessions to expect at least, 0 where nothing was said
 * @param sessionsMaximum how many to expect at most, 0 where nothing was said
 * @param protocolId the protocol that was advised, blank for none
 * @param patchTest what was said about a patch test
 * @param tags codes of what the rules must know about her
 * @param trail who recorded it, and whether it still stands; without a reason
 */
public record ConsultationCard(
        long id,
        long clientId,
        LocalDate heldOn,
        long personId,
        Suitability suitability,
        long doctorId,
        int sessionsMinimum,
        int sessionsMaximum,
        String protocolId,
        PatchTestWish patchTest,
        Set<String> tags,
        FactTrail trail)
        implements Serializable {}

package org.stipple.patchtest.reading;

import java.io.Serializable;

/**
 * What only those who treat read of a reading.
 *
 * @param id of the reading
 * @param grade of the reaction, {@code NONE} where there is none
 * @param note may be blank
 * @param againstRulesReason why it stands on record against the rules, blank where it does not
 * @param ruleCodes of the rules that refused it, with blanks between
 * @param supersededReason why the record no longer stands, blank while it does
 */
public record ReadingNotes(
        long id,
        ReactionGrade grade,
        String note,
        String againstRulesReason,
        String ruleCodes,
        String supersededReason)
        implements Serializable {}

package org.stipple.consultation;

import java.io.Serializable;

/**
 * What was said at a consultation, for those who treat.
 *
 * @param id of the consultation
 * @param answers what was said
 * @param reason why the client is not suitable, or what is open; may be blank
 * @param supersededReason why the record no longer stands, blank while it does
 */
public record ConsultationNotes(long id, Answers answers, String reason, String supersededReason)
        implements Serializable {}

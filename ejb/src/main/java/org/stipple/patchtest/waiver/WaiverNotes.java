package org.stipple.patchtest.waiver;

import java.io.Serializable;

/**
 * The words of a waiver, for those who treat.
 *
 * @param id of the waiver
 * @param clientsWish why she goes without
 * @param doctorsAgreement what the doctor agreed to
 * @param supersededReason why the record no longer stands, blank while it does
 */
public record WaiverNotes(
        long id, String clientsWish, String doctorsAgreement, String supersededReason)
        implements Serializable {}

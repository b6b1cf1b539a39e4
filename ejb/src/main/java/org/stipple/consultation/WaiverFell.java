package org.stipple.consultation;

/**
 * The consultation at which a patch test was waived no longer stands, and the waiver with it. Fired
 * in the transaction that corrects it or takes it back.
 *
 * @param consultationId at which it was waived
 * @param reason why it no longer stands
 */
public record WaiverFell(long consultationId, String reason) {}

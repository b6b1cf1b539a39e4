package org.stipple.consultation;

import java.time.LocalDate;

/**
 * At a consultation the client wished to go without a patch test and the doctor agreed. Fired in
 * the transaction of its recording, so that the waiver is on record with it.
 *
 * @param consultationId at which
 * @param clientId who goes without
 * @param agreedOn the day of the doctor's agreement
 * @param clientsWish in words
 * @param doctorId who agreed
 * @param doctorsAgreement in words
 */
public record WaiverAgreed(
        long consultationId,
        long clientId,
        LocalDate agreedOn,
        String clientsWish,
        long doctorId,
        String doctorsAgreement) {}

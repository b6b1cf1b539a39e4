package org.stipple.patchtest.waiver;

import org.stipple.platform.refusal.BusinessException;

/**
 * A patch test is waived by two: the client, who wishes to go without, and a doctor, who agrees and
 * says so herself.
 */
public class DoctorsAgreementException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private DoctorsAgreementException(String messageKey) {
        super(messageKey);
    }

    /** Somebody else than a doctor tried to record it. */
    public static DoctorsAgreementException byAnother() {
        return new DoctorsAgreementException("waiver_by_another");
    }

    /** Whoever is named as the doctor is none. */
    public static DoctorsAgreementException noDoctor() {
        return new DoctorsAgreementException("waiver_without_doctor");
    }

    /** The client's wish or the doctor's agreement is not in words. */
    public static DoctorsAgreementException unsaid() {
        return new DoctorsAgreementException("waiver_unsaid");
    }
}

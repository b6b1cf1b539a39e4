package org.stipple.consultation.consent;

/** What a client consents to. */
public enum ConsentPurpose {
    TREATMENT,
    PHOTOGRAPHS,
    MESSAGES
}

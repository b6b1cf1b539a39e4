package org.stipple.consultation;

/** What a client consents to. */
public enum ConsentPurpose {
    TREATMENT,
    PHOTOGRAPHS,
    MESSAGES
}

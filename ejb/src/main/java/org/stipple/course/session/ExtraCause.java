package org.stipple.course.session;

/** Why a course needed more sessions than its protocol's maximum. */
public enum ExtraCause {
    IMMUNE_RESPONSE,
    SCAR_TISSUE,
    LIGHT_PIGMENT,
    DEPTH,
    CLIENTS_WISH,
    AFTERCARE_NOT_FOLLOWED,
    INTOLERANCE
}

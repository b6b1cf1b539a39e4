package org.stipple.client.scalp;

/** Type of skin by Fitzpatrick, from I (always burns) to VI (never burns). */
public enum Fitzpatrick {
    NOT_STATED,
    I,
    II,
    III,
    IV,
    V,
    VI
}

package org.stipple.client.scalp;

/** How far hair loss has gone, on the one scale that fits: Norwood for men, Ludwig for women. */
public enum HairLossGrade {
    NOT_STATED,
    NORWOOD_I,
    NORWOOD_II,
    NORWOOD_III,
    NORWOOD_III_VERTEX,
    NORWOOD_IV,
    NORWOOD_V,
    NORWOOD_VI,
    NORWOOD_VII,
    LUDWIG_I,
    LUDWIG_II,
    LUDWIG_III
}

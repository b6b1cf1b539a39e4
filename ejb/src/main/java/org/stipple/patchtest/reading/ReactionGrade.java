package org.stipple.patchtest.reading;

/** How strong a reaction is, in the four grades that patch tests are commonly read by. */
public enum ReactionGrade {
    /** There is no reaction to grade. */
    NONE,
    DOUBTFUL,
    WEAK,
    STRONG,
    EXTREME
}

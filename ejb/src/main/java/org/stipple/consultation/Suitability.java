package org.stipple.consultation;

/** What the consultation came to. */
public enum Suitability {
    SUITABLE,
    NOT_SUITABLE,
    OTHER_THERAPY_ADVISED,
    UNDECIDED;

    /** Whether it turns the client away; then a reason is given, and no session rests on it. */
    public boolean turnsAway() {
        return this == NOT_SUITABLE || this == OTHER_THERAPY_ADVISED;
    }
}

package org.stipple.timing;

/**
 * What may be done on a day, by a rule or by all rules together; declared from the worst to the
 * best.
 */
public enum Outcome {
    REFUSED,
    NEEDS_OVERRIDE,
    WARNING,
    PERMITTED;

    /** What a rule of this severity makes of its own verdict. */
    static Outcome of(Verdict verdict, Severity severity) {
        if (verdict == Verdict.RECOMMENDED || severity == Severity.INFO) {
            return PERMITTED;
        }
        if (severity == Severity.WARN || verdict == Verdict.EARLY || verdict == Verdict.LATE) {
            return WARNING;
        }
        return severity == Severity.BLOCK && verdict != Verdict.GRACE ? REFUSED : NEEDS_OVERRIDE;
    }

    /** Whether anybody who books may go on: with a warning or without. */
    public boolean permits() {
        return this == PERMITTED || this == WARNING;
    }

    /** The worse of the two. */
    public Outcome worse(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }
}

package org.stipple.course.session;

/** What became of a session that was to be recorded. Nothing is stored unless it was recorded. */
public sealed interface SessionDecision {

    /** It is on record. */
    record Recorded(long sessionId) implements SessionDecision {}

    /** It was against the policy: it is recorded once a reason is given. */
    record ReasonNeeded(PolicyAnswer answer) implements SessionDecision {}

    /**
     * It goes beyond the protocol's maximum: it is recorded once a cause is given and a second
     * person has agreed, who neither did it nor records it.
     *
     * @param maximum how many sessions the protocol has at most
     */
    record AgreementNeeded(int maximum) implements SessionDecision {}
}

package org.stipple.patchtest.reading;

/** What became of a reading that was to be recorded. */
public sealed interface ReadingDecision {

    /**
     * It is on record.
     *
     * @param id of the reading
     * @param opens whether it is a cleared reading that sessions may rest on
     */
    record Recorded(long id, boolean opens) implements ReadingDecision {}

    /**
     * It says cleared and the rules do not let it count yet, or no more; nothing was recorded.
     *
     * @param judgement what the rules say and the nearest day on which it counts
     */
    record Refused(ReadingJudgement judgement) implements ReadingDecision {}

    /**
     * No rules were in force on that day, so that nothing could be judged; nothing was recorded.
     */
    record NoRules() implements ReadingDecision {}
}

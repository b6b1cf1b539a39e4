package org.stipple.recall.contact;

import java.time.LocalDate;
import org.stipple.timing.NearestDay;

/** What became of a day that was agreed with a client. */
public sealed interface OwnDayDecision {

    /** It is noted beside the day of the rules. */
    record Agreed() implements OwnDayDecision {}

    /** It lies in the past, and nobody can come then. */
    record Past(LocalDate today) implements OwnDayDecision {}

    /**
     * It lies so far ahead that it can only be a slip, or after the day on which the rules let it
     * lapse; nothing was noted.
     *
     * @param latest the last day that is noted, inclusive
     * @param lapses whether the rules say so; otherwise nobody plans further ahead
     */
    record TooLate(LocalDate latest, boolean lapses) implements OwnDayDecision {}

    /**
     * The rules do not allow it so soon, and nothing was noted.
     *
     * @param code of the rule that says so
     * @param guidance what it says beside its dates; may be blank
     * @param nearest the first day from then on that may be booked
     */
    record TooSoon(String code, String guidance, NearestDay nearest) implements OwnDayDecision {}
}

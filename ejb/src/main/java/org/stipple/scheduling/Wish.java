package org.stipple.scheduling;

import java.time.Instant;
import java.util.List;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.plan.BookedTime;
import org.stipple.scheduling.plan.VisitPlan;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.VisitTimes;

/** A visit as it was asked for, with all that it is held against. */
record Wish(BookVisit visit, Circumstances around) {

    List<Problem> problems() {
        return new VisitCheck(visit, around).problems();
    }

    VisitTimes times() {
        return new VisitCheck(visit, around).times();
    }

    /** When it begins; only for a wish without problems. */
    Instant start() {
        return new VisitCheck(visit, around).start().orElseThrow();
    }

    Instant now() {
        return around.planning().now();
    }

    VisitPlan plan(DayJudgement judged) {
        return new VisitPlan(
                visit.requestKey(),
                around.roster().site().id(),
                visit.subject(),
                visit.personId(),
                visit.roomId(),
                new BookedTime(visit.day(), start(), times()),
                judged.todos(),
                visit.note());
    }

    /**
     * A search for free times for the same visit, with whom and where one likes, for some days on.
     */
    FindSlots elsewhere(int days) {
        return new FindSlots(
                visit.subject().step().kind(),
                around.lengths().elsewhere(visit.minutes(), visit.personId()),
                visit.subject().clientId(),
                0,
                0,
                visit.day(),
                visit.day().plusDays(days),
                around.planning().without());
    }
}

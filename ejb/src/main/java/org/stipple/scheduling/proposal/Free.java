package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.slot.FreeSlot;

/** The free times of each step by day; or, where only the rules are asked, every day. */
interface Free {

    /** The days from this one on, in order. */
    Stream<LocalDate> days(VisitStep step, LocalDate from);

    /** The first time of the day that suits; null where only the rules are asked. */
    FreeSlot pick(StepWish wish, LocalDate day, Path before);

    /** Whether a day has a time that suits. */
    boolean suits(StepWish wish, LocalDate day, Path before);

    /** Every day up to this one, inclusive: as if the diary were empty and nobody ever closed. */
    static Free always(LocalDate last) {
        return new Free() {
            @Override
            public Stream<LocalDate> days(VisitStep step, LocalDate from) {
                return from.isAfter(last) ? Stream.empty() : from.datesUntil(last.plusDays(1));
            }

            @Override
            public FreeSlot pick(StepWish wish, LocalDate day, Path before) {
                return null;
            }

            @Override
            public boolean suits(StepWish wish, LocalDate day, Path before) {
                return true;
            }
        };
    }
}

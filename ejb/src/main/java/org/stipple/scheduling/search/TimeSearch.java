package org.stipple.scheduling.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeDays;
import org.stipple.scheduling.slot.Roster;

/**
 * Goes through the days by tier and stops once enough of them have free times; tells what stands in
 * the way where none has.
 *
 * @param wanted the free times that are looked for, on all of the days
 * @param read what is taken
 */
record TimeSearch(
        AskTimes ask,
        JudgedDays days,
        FindSlots wanted,
        Roster roster,
        Function<FindSlots, FreeDays> read) {

    TimesFound find() {
        FreeDays free = read.apply(wanted);
        List<FoundDay> found = new ArrayList<>();
        boolean more = false;
        for (Tier tier : days.tiers()) {
            // Who asks for what needs an override sees some of it, however much comes before.
            int most = tier == Tier.NEEDS_OVERRIDE ? ask.most() : ask.most() - found.size();
            List<FoundDay> some = days(tier, free).limit(most + 1L).toList();
            found.addAll(some.subList(0, Math.min(most, some.size())));
            more |= some.size() > most;
        }
        return new TimesFound(found, more, found.isEmpty() ? obstruction(free) : null, roster);
    }

    private Stream<FoundDay> days(Tier tier, FreeDays free) {
        return days.of(tier)
                .map(day -> new FoundDay(day, free.on(day.day())))
                .filter(FoundDay::hasSlots);
    }

    private Obstruction obstruction(FreeDays free) {
        return Missing.of(ask, roster).orElseGet(() -> full(free)).or(nearestOtherwise(free));
    }

    private Obstruction full(FreeDays free) {
        if (!ask.withOverrides() && days.of(Tier.NEEDS_OVERRIDE).anyMatch(day -> has(free, day))) {
            return Obstruction.of(Obstruction.Kind.OVERRIDES);
        }
        int longest = days.open().mapToInt(free::longestMinutes).max().orElse(0);
        return longest < ask.minutes()
                ? new Obstruction(Obstruction.Kind.HOURS, null, longest, List.of(), null)
                : Obstruction.of(Obstruction.Kind.FULL);
    }

    private static boolean has(FreeDays free, DayJudgement day) {
        return !free.on(day.day()).isEmpty();
    }

    /** For whoever takes any person, room and time; where that was asked, some days later. */
    private LocalDate nearestOtherwise(FreeDays free) {
        FindSlots any = wanted.anyhow();
        return (any.equals(wanted) ? Optional.<LocalDate>empty() : nearest(days, any))
                .or(() -> nearest(days.after(), any))
                .orElse(null);
    }

    private Optional<LocalDate> nearest(JudgedDays among, FindSlots any) {
        FreeDays free = read.apply(any.on(among.first(), among.last()));
        return days.tiers().stream()
                .flatMap(among::of)
                .filter(day -> has(free, day))
                .map(DayJudgement::day)
                .findFirst();
    }
}

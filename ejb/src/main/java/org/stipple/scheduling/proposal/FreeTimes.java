package org.stipple.scheduling.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.VisitTimes;

/** Free times that were found in the diary, those alone that are wanted. */
final class FreeTimes implements Free {

    private final Map<VisitStep, NavigableMap<LocalDate, List<FreeSlot>>> slots = new HashMap<>();
    private final Map<VisitStep, VisitTimes> times;

    /**
     * @param isWanted which times sessions may take; other visits take any
     */
    FreeTimes(FoundTimes found, Predicate<FreeSlot> isWanted) {
        this.times = found.times();
        found.slots().forEach((step, days) -> slots.put(step, wanted(step, days, isWanted)));
    }

    private static NavigableMap<LocalDate, List<FreeSlot>> wanted(
            VisitStep step, Map<LocalDate, List<FreeSlot>> days, Predicate<FreeSlot> isWanted) {
        NavigableMap<LocalDate, List<FreeSlot>> wanted = new TreeMap<>();
        boolean isSession = step.number().isPresent();
        days.forEach(
                (day, free) -> {
                    List<FreeSlot> left =
                            isSession ? free.stream().filter(isWanted).toList() : free;
                    if (!left.isEmpty()) {
                        wanted.put(day, left);
                    }
                });
        return wanted;
    }

    private NavigableMap<LocalDate, List<FreeSlot>> of(VisitStep step) {
        return slots.getOrDefault(step, new TreeMap<>());
    }

    @Override
    public Stream<LocalDate> days(VisitStep step, LocalDate from) {
        return of(step).tailMap(from, true).keySet().stream();
    }

    @Override
    public boolean suits(StepWish wish, LocalDate day, Path before) {
        return !fitting(wish, day, before).isEmpty();
    }

    /** With whom the session before is, if she is free; else the first. */
    @Override
    public FreeSlot pick(StepWish wish, LocalDate day, Path before) {
        List<FreeSlot> fitting = fitting(wish, day, before);
        long same = before.lastPerson().orElse(0L);
        for (FreeSlot slot : fitting) {
            if (slot.personId() == same) {
                return slot;
            }
        }
        return fitting.get(0);
    }

    private List<FreeSlot> fitting(StepWish wish, LocalDate day, Path before) {
        List<FreeSlot> free = of(wish.step()).getOrDefault(day, List.of());
        boolean sameDay = !before.isEmpty() && before.last().day().equals(day);
        return sameDay
                ? free.stream().filter(slot -> isAfter(before.last(), wish.step(), slot)).toList()
                : free;
    }

    /** Preparation and clean-up are the client's time too, as for the database. */
    private boolean isAfter(Stop before, VisitStep step, FreeSlot slot) {
        int cleanUp = times.get(before.wish().step()).cleanUpMinutes();
        Instant over = before.slot().endsAt().plus(Duration.ofMinutes(cleanUp));
        return !times.get(step).takenFrom(slot.startsAt()).isBefore(over);
    }
}

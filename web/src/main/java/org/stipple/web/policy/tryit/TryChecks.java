package org.stipple.web.policy.tryit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stipple.timing.Event;
import org.stipple.web.words.Wording;

/** Finds what is wrong with what is asked, days above all. */
final class TryChecks {

    static final int YEARS_AHEAD = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private final TryForm form;
    private final Wording wording;
    private final LocalDate lastDay;

    TryChecks(TryForm form, Wording wording) {
        this.form = form;
        this.wording = wording;
        this.lastDay = wording.today().plusYears(YEARS_AHEAD);
    }

    List<TryFault> faults() {
        List<TryFault> faults = new ArrayList<>();
        for (int i = 0; i < form.getRows().size(); i++) {
            String field = "rows:" + i + ":on";
            Optional.ofNullable(form.getRows().get(i).getDay())
                    .flatMap(day -> outOfReach(field, day))
                    .ifPresent(faults::add);
        }
        asked().ifPresent(faults::add);
        return faults;
    }

    private Optional<TryFault> asked() {
        if (form.getDay() == null) {
            return Optional.of(new TryFault("day", "tryit.message.noDay", ""));
        }
        return outOfReach("day", form.getDay()).or(this::beforeAnything);
    }

    private Optional<TryFault> outOfReach(String field, LocalDate day) {
        if (day.isAfter(lastDay)) {
            return fault(field, "tryit.message.tooFar", lastDay);
        }
        return day.isBefore(FIRST_DAY)
                ? fault(field, "tryit.message.tooLongAgo", FIRST_DAY)
                : Optional.empty();
    }

    /** A day on which nothing of the history had happened answers no question. */
    private Optional<TryFault> beforeAnything() {
        return form.events().stream()
                .map(Event::day)
                .min(LocalDate::compareTo)
                .filter(form.getDay()::isBefore)
                .flatMap(first -> fault("day", "tryit.message.beforeAnything", first));
    }

    private Optional<TryFault> fault(String field, String key, LocalDate day) {
        return Optional.of(new TryFault(field, key, wording.dayWithYear(day)));
    }
}

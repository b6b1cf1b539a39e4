package org.stipple.policy.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.RuleRow;
import org.stipple.timing.Bound;
import org.stipple.timing.EventName;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Severity;
import org.stipple.timing.StepPattern;

/** The checks of one row by itself. */
final class RowCheck {

    private final int number;
    private final RuleRow row;
    private final Vocabulary vocabulary;
    private final List<Fault> faults = new ArrayList<>();

    RowCheck(int number, RuleRow row, Vocabulary vocabulary) {
        this.number = number;
        this.row = row;
        this.vocabulary = vocabulary;
    }

    List<Fault> faults() {
        checkCode();
        checkSteps();
        checkEvents("from", row.from(), true);
        checkEvents("after", row.after(), false);
        checkTags();
        checkPeriods();
        checkYes("required", row.required());
        checkYes("override", row.override());
        if (read(Severity::valueOf, row.severity()).isEmpty()) {
            fault("severity", Kind.SEVERITY_UNKNOWN, row.severity());
        }
        checkThatItSaysSomething();
        return faults;
    }

    private void checkCode() {
        if (row.code().isBlank()) {
            fault("code", Kind.CODE_EMPTY);
        } else if (!Codes.isCode(row.code())) {
            fault("code", Kind.CODE_SHAPE, row.code());
        }
    }

    private void checkSteps() {
        if (row.step().isBlank()) {
            fault("step", Kind.STEP_EMPTY);
        }
        for (String step : parts(row.step())) {
            Optional<StepPattern> pattern = read(StepPattern::parse, step);
            if (pattern.isEmpty()) {
                fault("step", Kind.STEP_UNKNOWN, step);
            } else if (pattern.get().first() < 2 && namesPreviousSession()) {
                fault("step", Kind.NO_SESSION_BEFORE, step);
            }
        }
    }

    private boolean namesPreviousSession() {
        String name = EventName.PREVIOUS_SESSION.toString();
        return Stream.of(row.from(), row.after()).anyMatch(cell -> parts(cell).contains(name));
    }

    private void checkEvents(String column, String cell, boolean needed) {
        if (cell.isBlank() && needed) {
            fault(column, Kind.EVENT_EMPTY);
        }
        for (String part : parts(cell)) {
            Optional<EventName> event = read(EventName::parse, part);
            if (event.isEmpty()) {
                fault(column, Kind.EVENT_UNKNOWN, part);
            } else if (isUnknownObservation(event.get())) {
                fault(column, Kind.OBSERVATION_UNKNOWN, part);
            }
        }
    }

    private boolean isUnknownObservation(EventName event) {
        return event.kind() == EventName.Kind.OBSERVATION
                && !vocabulary.observations().contains(event.observation());
    }

    private void checkTags() {
        for (String tag : row.tags()) {
            if (!vocabulary.tags().contains(tag)) {
                fault("when", Kind.TAG_UNKNOWN, tag);
            }
        }
        if (row.override().equals(RuleRow.YES) && row.tags().isEmpty()) {
            fault("override", Kind.OVERRIDE_WITHOUT_TAGS);
        }
    }

    private void checkPeriods() {
        Map<Bound, RulePeriod> stated = new EnumMap<>(Bound.class);
        row.periods()
                .forEach(
                        (bound, text) ->
                                readPeriod(bound, text)
                                        .ifPresent(period -> stated.put(bound, period)));
        stated.remove(Bound.UNTIL);
        List<Bound> order = List.copyOf(stated.keySet());
        for (int next = 1; next < order.size(); next++) {
            Bound bound = order.get(next);
            Bound before = order.get(next - 1);
            if (isEverBefore(stated.get(bound), stated.get(before))) {
                fault(column(bound), Kind.BOUND_BEFORE_ITS_PREDECESSOR, column(before));
            }
        }
    }

    private Optional<RulePeriod> readPeriod(Bound bound, String text) {
        Optional<RulePeriod> period = read(RulePeriod::parse, text);
        if (period.isEmpty()) {
            fault(column(bound), Kind.PERIOD_SHAPE, text);
        } else if (Periods.isTooLong(period.get())) {
            fault(column(bound), Kind.PERIOD_TOO_LONG, text);
        }
        return period.filter(readable -> !Periods.isTooLong(readable));
    }

    private static boolean isEverBefore(RulePeriod period, RulePeriod other) {
        return Periods.isEver(anchor -> period.after(anchor).isBefore(other.after(anchor)));
    }

    private void checkYes(String column, String cell) {
        if (!cell.isEmpty() && !cell.equals(RuleRow.YES)) {
            fault(column, Kind.NEITHER_YES_NOR_EMPTY, cell);
        }
    }

    private void checkThatItSaysSomething() {
        boolean statesNothing = row.periods().keySet().stream().allMatch(Bound.UNTIL::equals);
        if (!row.required().equals(RuleRow.YES) && statesNothing) {
            fault("required", Kind.SAYS_NOTHING);
        }
    }

    private void fault(String column, Kind kind, String... names) {
        faults.add(new Fault(number, row.code(), column, kind, List.of(names)));
    }

    static List<String> parts(String cell) {
        return cell.isBlank()
                ? List.of()
                : Stream.of(cell.split("\\|", -1)).map(String::strip).toList();
    }

    static <T> Optional<T> read(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String column(Bound bound) {
        return bound.name().toLowerCase(Locale.ROOT);
    }
}

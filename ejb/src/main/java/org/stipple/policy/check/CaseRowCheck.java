package org.stipple.policy.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.CaseFile;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.TimingCase.Column;
import org.stipple.timing.EventName;
import org.stipple.timing.Outcome;
import org.stipple.timing.Step;
import org.stipple.timing.Verdict;

/** The checks of one case by itself. */
final class CaseRowCheck {

    /** A year of four digits from 1900 on; what is asked of another is mistyped. */
    private static final Pattern DAY = Pattern.compile("(19|[2-9]\\d)\\d\\d-\\d\\d-\\d\\d");

    private final int number;
    private final TimingCase row;
    private final List<Fault> faults = new ArrayList<>();

    CaseRowCheck(int number, TimingCase row) {
        this.number = number;
        this.row = row;
    }

    List<Fault> faults(Vocabulary vocabulary) {
        if (row.name().isBlank()) {
            fault("case", Kind.NAME_EMPTY);
        }
        for (String id : row.protocols()) {
            if (id.isEmpty()) {
                fault("protocol", Kind.PROTOCOL_UNKNOWN, id);
            }
        }
        for (String tag : row.tagSet()) {
            if (!vocabulary.tags().contains(tag)) {
                fault("tags", Kind.TAG_UNKNOWN, tag);
            }
        }
        obstacles();
        row.expected().forEach(this::checkExpected);
        return faults;
    }

    List<Fault> obstacles() {
        if (!row.history().isBlank()) {
            for (String event : row.history().strip().split("\\s+", -1)) {
                checkEvent(event);
            }
        }
        if (row.step().isBlank()) {
            fault("step", Kind.STEP_EMPTY);
        } else if (RowCheck.read(Step::parse, row.step()).isEmpty()) {
            fault("step", Kind.STEP_UNKNOWN, row.step());
        }
        checkDay("on", row.on());
        return faults;
    }

    private void checkEvent(String event) {
        int at = event.indexOf('@');
        if (at < 0) {
            fault("history", Kind.EVENT_SHAPE, event);
            return;
        }
        String name = event.substring(0, at);
        Optional<EventName> known =
                RowCheck.read(EventName::parse, name)
                        .filter(one -> !one.equals(EventName.PREVIOUS_SESSION));
        if (known.isEmpty()) {
            fault("history", Kind.EVENT_UNKNOWN, name);
        }
        checkDay("history", event.substring(at + 1));
    }

    private void checkDay(String column, String text) {
        if (!DAY.matcher(text).matches() || !isDay(text)) {
            fault(column, Kind.DAY_UNKNOWN, text);
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    private void checkExpected(Column column, String cell) {
        if (!cell.equals(TimingCase.ANYTHING)) {
            findExpected(column, cell)
                    .ifPresent(kind -> fault(CaseFile.column(column), kind, cell));
        }
    }

    /** What is wrong with an expected cell, if anything is. */
    private static Optional<Kind> findExpected(Column column, String cell) {
        return switch (column) {
            case VERDICT ->
                    unless(RowCheck.read(Verdict::valueOf, cell).isPresent(), Kind.VERDICT_UNKNOWN);
            case OUTCOME ->
                    unless(RowCheck.read(Outcome::valueOf, cell).isPresent(), Kind.OUTCOME_UNKNOWN);
            case ABSOLUTE_EARLIEST, EARLIEST, RECOMMENDED_FROM, RECOMMENDED_TO, LATEST ->
                    unless(cell.isEmpty() || isDay(cell), Kind.DAY_UNKNOWN);
            case CONFLICT ->
                    unless(cell.equals("yes") || cell.equals("no"), Kind.NEITHER_YES_NOR_NO);
            case RULES, MISSING -> Optional.empty();
        };
    }

    private static Optional<Kind> unless(boolean right, Kind kind) {
        return right ? Optional.empty() : Optional.of(kind);
    }

    private void fault(String column, Kind kind, String... names) {
        faults.add(new Fault(number, row.name(), column, kind, List.of(names)));
    }
}

package org.stipple.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.TimingCase.Column;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Cases in words; what cannot be read stays as it was typed. */
@RequestScoped
public class CaseWords {

    @Inject private PolicyWording wording;
    @Inject private Words words;

    private CellWords cells;

    /** "Session 2 on Fri 16 Jan 2026, after: Session 1 Fri 9 Jan 2026." */
    public String asks(TimingCase row) {
        String asked =
                text(
                        "case.text.asks",
                        cells().shown("step", row.step()),
                        day(row.on()),
                        history(row));
        return row.tags().isBlank()
                ? asked
                : asked + " " + text("case.text.tags", cells().shown("tags", row.tags()));
    }

    private CellWords cells() {
        if (cells == null) {
            cells = new CellWords(wording.words());
        }
        return cells;
    }

    private String history(TimingCase row) {
        return row.history().isBlank()
                ? text("case.text.noHistory")
                : List.of(row.history().strip().split("\\s+")).stream()
                        .map(this::event)
                        .collect(Collectors.joining(", "));
    }

    private String event(String event) {
        String[] parts = event.split("@", 2);
        return parts.length < 2 ? event : cells().shown("from", parts[0]) + " " + day(parts[1]);
    }

    private String day(String written) {
        return find(written).map(words::dayWithYear).orElse(written);
    }

    private static Optional<LocalDate> find(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** What a cell says must come out, or did. */
    public String value(Column column, String cell) {
        if (cell.isEmpty()) {
            return text("draft.text.nothing");
        }
        return switch (column) {
            case VERDICT -> known("Verdict.", cell);
            case OUTCOME -> known("Outcome.", cell);
            case ABSOLUTE_EARLIEST, EARLIEST, RECOMMENDED_FROM, RECOMMENDED_TO, LATEST -> day(cell);
            case CONFLICT, RULES, MISSING -> cell;
        };
    }

    private static String known(String type, String constant) {
        return Texts.has("common", type + constant)
                ? Texts.of("common", type + constant)
                : constant;
    }

    private static String text(String key, Object... places) {
        return Texts.of("policy", key, places);
    }
}

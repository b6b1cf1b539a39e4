package org.stipple.policy.care;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.stipple.policy.table.CareAction;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareSession;
import org.stipple.policy.table.RuleRow;
import org.stipple.timing.Bound;

/** Care lines in one line each, and what is found of them. */
final class CareFixture {

    /** Session 2 from a week to two weeks after session 1. */
    static final List<RuleRow> FROM_A_WEEK = rules("SESSION_1", "P7D", "P14D");

    private CareFixture() {}

    /** One rule for session 2, which needs an override outside these bounds. */
    static List<RuleRow> rules(String from, String minimum, String maximum) {
        return List.of(
                new RuleRow(
                        "R",
                        from,
                        "",
                        "SESSION_2",
                        "",
                        "yes",
                        "",
                        Map.of(Bound.MINIMUM, minimum, Bound.MAXIMUM, maximum),
                        "OVERRIDABLE",
                        ""));
    }

    /** {@code CODE ACTION SESSION STARTS ENDS TEXT}; {@code -} for an empty end. */
    static CareRow line(String line) {
        String[] cells = line.split(" ", 6);
        return new CareRow(
                cells[0],
                CareAction.valueOf(cells[1]),
                CareSession.valueOf(cells[2]),
                cells[3],
                cells[4].equals("-") ? "" : cells[4],
                cells[5]);
    }

    static List<String> found(List<RuleRow> rules, String... lines) {
        return told(Arrays.stream(lines).map(CareFixture::line).toList(), rules);
    }

    static List<String> told(List<CareRow> care, List<RuleRow> rules) {
        return Contradictions.find(care, rules, Topics.shipped()).stream()
                .map(CareFixture::tell)
                .toList();
    }

    /**
     * {@code ONE+OTHER TOPIC|TOPIC same FIRST..LAST} or {@code next FIRST..LAST
     * S2:SMALLEST..LARGEST}.
     */
    static String tell(Contradiction found) {
        String days =
                found.firstDay() + ".." + (found.isOpen() ? "" : String.valueOf(found.lastDay()));
        String gaps =
                String.join(
                        " ",
                        found.gaps().stream()
                                .map(
                                        gap ->
                                                "S%d:%d..%s"
                                                        .formatted(
                                                                gap.session(),
                                                                gap.smallest(),
                                                                gap.isOpen() ? "" : gap.largest()))
                                .toList());
        return "%s %s %s %s %s"
                .formatted(
                        found.key(),
                        String.join("|", found.topics()),
                        found.kind() == Contradiction.Kind.SAME_SESSION ? "same" : "next",
                        days,
                        gaps)
                .strip();
    }
}

package org.stipple.policy.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stipple.policy.compare.Difference.CellChanged;
import org.stipple.policy.compare.Difference.Part;
import org.stipple.policy.compare.Difference.RowAdded;
import org.stipple.policy.compare.Difference.RowRemoved;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareRuling;
import org.stipple.policy.table.Cells;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.StepRow;
import org.stipple.policy.table.VersionContent;

/**
 * Tells two versions apart. Rows are matched by their codes; that they stand in another order, or
 * the tags of a rule do, is no difference. A period in other units is one: a reader sees it.
 */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /**
     * What the later one says otherwise, table by table: first what it changes and adds, in its
     * order, then what it leaves out. Cases are not compared: they follow the rules.
     */
    public static List<Difference> between(VersionContent before, VersionContent after) {
        Differences differences = new Differences();
        differences.compare(Part.RULES, rules(before.rules()), rules(after.rules()));
        differences.compare(Part.NORMS, norms(before.norms()), norms(after.norms()));
        differences.compare(
                Part.STEPS,
                rows(before.steps(), StepRow::step, Cells::of),
                rows(after.steps(), StepRow::step, Cells::of));
        differences.compare(
                Part.CARE,
                rows(before.care(), CareRow::code, Cells::of),
                rows(after.care(), CareRow::code, Cells::of));
        differences.compare(Part.RULINGS, rulings(before.rulings()), rulings(after.rulings()));
        return List.copyOf(differences.found);
    }

    private static Map<String, Map<String, String>> rules(List<RuleRow> rules) {
        return rows(rules, RuleRow::code, Cells::of);
    }

    private static Map<String, Map<String, String>> norms(Norms norms) {
        return Map.of("", Cells.of(norms));
    }

    private static Map<String, Map<String, String>> rulings(List<CareRuling> rulings) {
        return rows(rulings, CareRuling::key, Differences::inOrder);
    }

    /** The codes as they stand in the name of their pair. */
    private static Map<String, String> inOrder(CareRuling ruling) {
        List<String> codes = Stream.of(ruling.one(), ruling.other()).sorted().toList();
        Map<String, String> cells = Cells.of(ruling);
        cells.put("one", codes.get(0));
        cells.put("other", codes.get(1));
        return cells;
    }

    private static <T> Map<String, Map<String, String>> rows(
            List<T> rows, Function<T, String> code, Function<T, Map<String, String>> cells) {
        Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.putIfAbsent(code.apply(row), cells.apply(row)));
        return byCode;
    }

    private void compare(
            Part part,
            Map<String, Map<String, String>> before,
            Map<String, Map<String, String>> after) {
        after.forEach(
                (code, cells) -> {
                    if (before.containsKey(code)) {
                        compareCells(part, code, before.get(code), cells);
                    } else {
                        found.add(new RowAdded(part, code, cells));
                    }
                });
        before.forEach(
                (code, cells) -> {
                    if (!after.containsKey(code)) {
                        found.add(new RowRemoved(part, code, cells));
                    }
                });
    }

    private void compareCells(
            Part part, String code, Map<String, String> before, Map<String, String> after) {
        after.forEach(
                (column, cell) -> {
                    String was = before.get(column);
                    if (!cell.equals(was) && !isSameSet(part, column, was, cell)) {
                        found.add(new CellChanged(part, code, column, was, cell));
                    }
                });
    }

    private static boolean isSameSet(Part part, String column, String before, String after) {
        return part == Part.RULES && column.equals("when") && tags(before).equals(tags(after));
    }

    private static Set<String> tags(String cell) {
        return new TreeSet<>(List.of(cell.strip().split("\\s+", -1)));
    }
}

package org.stipple.policy.cases;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.TimingCase;
import org.stipple.timing.Bound;
import org.stipple.timing.Protocol;

/** Shipped rules, their cases, and rules that are changed a little. */
final class CasesFixture {

    private static final Map<String, Protocol> BASES = new HashMap<>();
    private static final Map<String, List<TimingCase>> GENERATED = new HashMap<>();

    private CasesFixture() {}

    static List<RuleRow> rules(String id) {
        return Shipped.rules(id);
    }

    static Protocol base(String id) {
        return BASES.computeIfAbsent(id, key -> Shipped.find(key).orElseThrow());
    }

    /** The cases of shipped rules, as these rules answer them. */
    static List<TimingCase> generated(String id) {
        return GENERATED.computeIfAbsent(id, key -> BoundaryCases.of(key, rules(key), base(key)));
    }

    static TimingCase named(List<TimingCase> cases, String name) {
        return cases.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case " + name + " in " + namesOf(cases)));
    }

    static List<String> namesOf(List<TimingCase> cases) {
        return cases.stream().map(TimingCase::name).toList();
    }

    static CaseRun run(List<TimingCase> cases, String id, Protocol draft) {
        return CaseRun.of(new CaseRunner(id, draft, Shipped::find), cases);
    }

    /** The names of the cases that these rules do not pass. */
    static List<String> red(List<TimingCase> cases, Protocol rules) {
        return run(cases, rules.id(), rules).red().stream()
                .map(result -> result.row().name())
                .toList();
    }

    /** A shipped protocol in which one rule states other periods. */
    static Protocol changed(String id, String code, Map<Bound, String> periods) {
        return RuleRow.protocol(id, id.equals("gates"), changedRows(id, code, periods));
    }

    static List<RuleRow> changedRows(String id, String code, Map<Bound, String> periods) {
        return rules(id).stream()
                .map(row -> row.code().equals(code) ? changed(row, periods) : row)
                .toList();
    }

    private static RuleRow changed(RuleRow row, Map<Bound, String> periods) {
        Map<Bound, String> cells = new EnumMap<>(Bound.class);
        cells.putAll(row.periods());
        cells.putAll(periods);
        return new RuleRow(
                row.code(),
                row.from(),
                row.after(),
                row.step(),
                row.when(),
                row.required(),
                row.override(),
                cells,
                row.severity(),
                row.guidance());
    }

    static RuleRow row(String code, String from, String step, Map<Bound, String> periods) {
        return new RuleRow(code, from, "", step, "", "yes", "", periods, "OVERRIDABLE", "");
    }

    static RuleRow override(String code, String tags, String minimum) {
        return new RuleRow(
                code,
                "SESSION_1",
                "",
                "SESSION_2",
                tags,
                "yes",
                "yes",
                Map.of(Bound.MINIMUM, minimum),
                "OVERRIDABLE",
                "");
    }
}

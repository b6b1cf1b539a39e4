package org.stipple.web.policy.draft;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.policy.PolicyService;
import org.stipple.policy.check.Fault;
import org.stipple.policy.check.RuleCheck;
import org.stipple.policy.check.Vocabulary;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.sheet.DraftContent;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.sheet.Typed;
import org.stipple.policy.table.RuleRow;
import org.stipple.timing.Step;
import org.stipple.timing.StepPattern;
import org.stipple.web.policy.CellWords;
import org.stipple.web.policy.FaultWords;
import org.stipple.web.policy.PolicyWording;
import org.stipple.web.policy.RuleSentence;
import org.stipple.web.policy.RuleWords;

/** What is said of the rules of a draft; worked out once for what it says at the moment. */
@RequestScoped
class RuleTable {

    @Inject private PolicyService policy;
    @Inject private PolicyWording wording;

    private int revision;
    private Map<Integer, List<Fault>> faults = Map.of();
    private Map<String, SheetRow> base;

    /** Whether the rule governs this step, or nobody can tell. */
    boolean governs(SheetRow row, String step) {
        if (step.isEmpty()) {
            return true;
        }
        return Stream.of(row.cell("step").split("\\|", -1))
                .anyMatch(part -> part.equals(step) || fits(part, step));
    }

    private static boolean fits(String pattern, String step) {
        try {
            return StepPattern.parse(pattern.strip()).fits(Step.parse(step));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The cells that a new rule begins with. */
    Map<String, String> blank(String step) {
        return Map.of("step", step, "required", RuleRow.YES, "severity", "OVERRIDABLE");
    }

    /** A code that no rule of the draft has: the given one with a number behind. */
    String freeCode(DraftContent content, String code) {
        List<String> taken =
                content.rows(Sheet.RULES).stream().map(row -> row.cell("code")).toList();
        return IntStream.iterate(2, next -> next + 1)
                .mapToObj(next -> code + "-" + next)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    RuleNote note(RuleDraft draft, SheetRow row) {
        check(draft);
        RuleWords words = wording.words();
        RuleRow rule = Typed.rule(row);
        return new RuleNote(
                sentence(words, rule, draft.head().isGates()),
                rule.override().equals(RuleRow.YES),
                faults.getOrDefault(row.key(), List.of()).stream()
                        .map(fault -> line(words, fault))
                        .toList(),
                was(draft, row),
                draft.baseVersionId() != 0 && !base.containsKey(row.cell("code")));
    }

    private static RuleNote.FaultLine line(RuleWords words, Fault fault) {
        return new RuleNote.FaultLine(fault.column(), new FaultWords(words).tell(fault));
    }

    private void check(RuleDraft draft) {
        if (revision == draft.revision()) {
            return;
        }
        revision = draft.revision();
        List<SheetRow> rows = draft.content().rows(Sheet.RULES);
        Vocabulary vocabulary = Vocabulary.of(policy.tags(), policy.observations());
        faults =
                RuleCheck.faults(Typed.rules(draft.content()), vocabulary).stream()
                        .collect(groupingBy(fault -> rows.get(fault.row() - 1).key()));
        if (base == null) {
            base = base(draft.baseVersionId());
        }
    }

    private Map<String, SheetRow> base(long versionId) {
        return versionId == 0
                ? Map.of()
                : policy.getContent(versionId).rules().stream()
                        .map(rule -> new SheetRow(0, Typed.cells(rule)))
                        .collect(toMap(row -> row.cell("code"), row -> row));
    }

    private Map<String, String> was(RuleDraft draft, SheetRow row) {
        SheetRow before = base.get(row.cell("code"));
        Map<String, String> was = new LinkedHashMap<>();
        if (before != null) {
            CellWords words = new CellWords(wording.words());
            Sheet.RULES.columns().stream()
                    .filter(column -> !before.cell(column).equals(row.cell(column)))
                    .forEach(c -> was.put(c, words.shown(c, before.cell(c))));
        }
        return was;
    }

    private static String sentence(RuleWords words, RuleRow rule, boolean gates) {
        try {
            return new RuleSentence(words, rule.toRule(gates)).tell();
        } catch (IllegalArgumentException notYet) {
            return "";
        }
    }
}

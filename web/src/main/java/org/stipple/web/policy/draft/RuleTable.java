package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.policy.PolicyService;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.sheet.Typed;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Term;
import org.stipple.timing.Step;
import org.stipple.timing.StepPattern;
import org.stipple.web.policy.CellWords;
import org.stipple.web.policy.PolicyWording;
import org.stipple.web.policy.RuleSentence;

/** What is said of the rules of a draft. */
@RequestScoped
class RuleTable {

    @Inject private SheetNotes notes;
    @Inject private PolicyService policy;
    @Inject private PolicyWording wording;

    /** Whether the rule governs this step, or nobody can tell. */
    boolean governs(SheetRow row, String step) {
        return step.isEmpty()
                || Stream.of(row.cell("step").split("\\|", -1))
                        .anyMatch(part -> part.equals(step) || fits(part.strip(), step));
    }

    private static boolean fits(String pattern, String step) {
        try {
            return StepPattern.parse(pattern).fits(Step.parse(step));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    RowNote note(RuleDraft draft, SheetRow row) {
        RowNote plain = notes.note(draft, Sheet.RULES, row);
        RuleRow rule = Typed.rule(row);
        return new RowNote(
                sentence(rule, draft.head().isGates()),
                rule.override().equals(RuleRow.YES),
                plain.faults(),
                plain.was(),
                plain.isNew());
    }

    /** What can be typed for an event, without observations that are offered no more. */
    List<String> offeredEvents(CellWords words) {
        Set<String> offered =
                policy.observations().stream().map(Term::code).collect(Collectors.toSet());
        List<String> off =
                wording.words().observationNames().entrySet().stream()
                        .filter(one -> !offered.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return words.eventNames().stream().filter(name -> !off.contains(name)).toList();
    }

    /** What can be typed for a tag, without those that are offered no more. */
    List<String> offeredTags() {
        return policy.tags().stream().map(Term::name).toList();
    }

    private String sentence(RuleRow rule, boolean gates) {
        try {
            return new RuleSentence(wording.words(), rule.toRule(gates)).tell();
        } catch (IllegalArgumentException notYet) {
            return "";
        }
    }
}

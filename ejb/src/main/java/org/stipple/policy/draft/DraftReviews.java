package org.stipple.policy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.platform.site.SiteService;
import org.stipple.policy.PolicyService;
import org.stipple.policy.RuleSet;
import org.stipple.policy.care.Contradiction;
import org.stipple.policy.care.Contradictions;
import org.stipple.policy.care.Topics;
import org.stipple.policy.cases.CaseRun;
import org.stipple.policy.cases.CaseRunner;
import org.stipple.policy.check.CareCheck;
import org.stipple.policy.check.CaseCheck;
import org.stipple.policy.check.Fault;
import org.stipple.policy.check.NormCheck;
import org.stipple.policy.check.RuleCheck;
import org.stipple.policy.check.StepCheck;
import org.stipple.policy.check.Vocabulary;
import org.stipple.policy.sheet.DraftContent;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.sheet.Typed;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.VersionContent;
import org.stipple.timing.Protocol;
import org.stipple.timing.TimingRule;

/** Looks drafts over. */
@ApplicationScoped
class DraftReviews {

    @Inject private PolicyService policy;
    @Inject private SiteService site;

    /**
     * @param baseVersionId the version that the draft was copied from; 0 where there is none
     */
    DraftReview of(DraftContent draft, ProtocolHead head, long baseVersionId) {
        Map<Sheet, List<Fault>> faults = faults(draft);
        List<Contradiction> contradictions =
                DraftReview.isCareCompared(faults)
                        ? Contradictions.find(
                                Typed.care(draft), Typed.rules(draft), Topics.shipped())
                        : List.of();
        return new DraftReview(
                faults,
                cases(draft, head, base(baseVersionId)),
                contradictions,
                Contradictions.unruled(contradictions, Typed.rulings(draft)));
    }

    private Map<Sheet, List<Fault>> faults(DraftContent draft) {
        Vocabulary vocabulary = Vocabulary.of(policy.tags(), policy.observations());
        Map<Sheet, List<Fault>> faults = new EnumMap<>(Sheet.class);
        faults.put(Sheet.RULES, RuleCheck.faults(Typed.rules(draft), vocabulary));
        faults.put(Sheet.NORMS, norms(draft));
        faults.put(Sheet.STEPS, StepCheck.faults(cells(draft, Sheet.STEPS)));
        faults.put(Sheet.CARE, CareCheck.faults(cells(draft, Sheet.CARE)));
        faults.put(Sheet.CASES, CaseCheck.faults(Typed.cases(draft), vocabulary));
        faults.values().removeIf(List::isEmpty);
        return faults;
    }

    private static List<Fault> norms(DraftContent draft) {
        return draft.rows(Sheet.NORMS).stream()
                .flatMap(row -> NormCheck.faults(row.cells()).stream())
                .toList();
    }

    private static List<Map<String, String>> cells(DraftContent draft, Sheet sheet) {
        return draft.rows(sheet).stream().map(SheetRow::cells).toList();
    }

    /** Rules that cannot be read yet are left out; the faults tell of them. */
    static Protocol rules(DraftContent draft, ProtocolHead head) {
        return new Protocol(
                head.id(),
                Typed.rules(draft).stream().flatMap(row -> readable(row, head.isGates())).toList());
    }

    private static Stream<TimingRule> readable(RuleRow row, boolean gate) {
        try {
            return Stream.of(row.toRule(gate));
        } catch (IllegalArgumentException notYet) {
            return Stream.empty();
        }
    }

    private List<RuleRow> base(long versionId) {
        return versionId == 0 ? List.of() : policy.getContent(versionId).rules();
    }

    /** What the draft is as a version: with the boundary cases that its rules call for. */
    VersionContent asVersion(DraftContent draft, ProtocolHead head, long baseVersionId) {
        VersionContent content = Typed.read(draft);
        return new VersionContent(
                content.rules(),
                content.norms(),
                content.steps(),
                content.care(),
                content.rulings(),
                CasesOfDraft.forActivation(draft, head, base(baseVersionId)));
    }

    private CaseRun cases(DraftContent draft, ProtocolHead head, List<RuleRow> base) {
        LocalDate today = site.today();
        CaseRunner runner =
                new CaseRunner(
                        head.id(),
                        rules(draft, head),
                        id -> policy.findOwnInForce(id, today).map(RuleSet::protocol));
        return CaseRun.of(runner, CasesOfDraft.all(draft, head, base));
    }
}

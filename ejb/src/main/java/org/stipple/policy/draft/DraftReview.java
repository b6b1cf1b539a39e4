package org.stipple.policy.draft;

import java.util.List;
import java.util.Map;
import org.stipple.policy.care.Contradiction;
import org.stipple.policy.cases.CaseRun;
import org.stipple.policy.check.Fault;
import org.stipple.policy.sheet.Sheet;

/**
 * What stands between a draft and its activation.
 *
 * @param faults by the sheet that they are in; a sheet without any is not there
 * @param cases all of them, run
 * @param contradictions of care lines, ruled on or not; none while care lines or rules are faulty
 * @param unruled those that nobody has ruled on
 */
public record DraftReview(
        Map<Sheet, List<Fault>> faults,
        CaseRun cases,
        List<Contradiction> contradictions,
        List<Contradiction> unruled) {

    public DraftReview {
        faults = Map.copyOf(faults);
        contradictions = List.copyOf(contradictions);
        unruled = List.copyOf(unruled);
    }

    public List<Fault> faults(Sheet sheet) {
        return faults.getOrDefault(sheet, List.of());
    }

    public int faultCount() {
        return faults.values().stream().mapToInt(List::size).sum();
    }

    /** Whether contradictions were looked for: care lines and rules can all be read. */
    public boolean isCareCompared() {
        return isCareCompared(faults);
    }

    static boolean isCareCompared(Map<Sheet, List<Fault>> faults) {
        return !faults.containsKey(Sheet.RULES) && !faults.containsKey(Sheet.CARE);
    }

    /** Whether nothing is left but to look at what it would do, and to say from when on and why. */
    public boolean isSound() {
        return faults.isEmpty() && cases.isGreen() && unruled.isEmpty();
    }
}

package org.stipple.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The policy's answer for one step on one day.
 *
 * @param step that was judged
 * @param day on which it would happen
 * @param verdict the worst of the findings'; UNGOVERNED where no rule speaks
 * @param outcome the worst of the findings', perhaps of another rule; PERMITTED where no rule
 *     speaks
 * @param window all rules with an anchor together. It is filled also where the verdict is MISSING:
 *     these are the days once the gate is met, and a screen says so
 * @param findings one for each kept rule that has an anchor or misses it, by code
 */
public record Judgement(
        Step step,
        LocalDate day,
        Verdict verdict,
        Outcome outcome,
        Window window,
        List<Finding> findings) {

    public Judgement {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(window, "window");
        findings = List.copyOf(findings);
    }

    static Judgement of(Step step, LocalDate day, List<Finding> findings) {
        Verdict verdict = Verdict.UNGOVERNED;
        Outcome outcome = Outcome.PERMITTED;
        for (Finding finding : findings) {
            verdict = verdict.worse(finding.verdict());
            outcome = outcome.worse(finding.outcome());
        }
        return new Judgement(step, day, verdict, outcome, together(findings), findings);
    }

    /** Whether no day pleases every rule. */
    public boolean conflict() {
        return window.isConflict();
    }

    /**
     * The window of the rules anchored in the course alone. A step is due from its recommended day
     * and overdue after its last recommended one: a missing consent or an observation never makes a
     * client overdue or lapsed.
     */
    public Window courseWindow() {
        return together(findings.stream().filter(Finding::isOfCourse).toList());
    }

    private static Window together(List<Finding> findings) {
        List<Window> windows = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            windows.add(finding.window());
        }
        return Window.of(windows);
    }
}

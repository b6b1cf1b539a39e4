package org.stipple.policy.cases;

import java.util.ArrayList;
import java.util.List;
import org.stipple.policy.table.TimingCase;

/**
 * All cases of a draft, run.
 *
 * @param results one for each case, in their order
 */
public record CaseRun(List<CaseResult> results) {

    public CaseRun {
        results = List.copyOf(results);
    }

    /** Runs the cases, each by its place as the number of its row. */
    public static CaseRun of(CaseRunner runner, List<TimingCase> cases) {
        List<CaseResult> results = new ArrayList<>(cases.size());
        for (TimingCase row : cases) {
            results.add(runner.run(results.size() + 1, row));
        }
        return new CaseRun(results);
    }

    /** Whether every case was run and passed; so do none. */
    public boolean isGreen() {
        return countPassed() == results.size();
    }

    public int countPassed() {
        return (int) results.stream().filter(CaseResult::isPassed).count();
    }

    /** Those that were run and came out otherwise. */
    public int countFailed() {
        return results.size() - countPassed() - countNotRun();
    }

    public int countNotRun() {
        return (int) results.stream().filter(result -> !result.wasRun()).count();
    }

    /** Those that did not pass, for whatever reason. */
    public List<CaseResult> red() {
        return results.stream().filter(result -> !result.isPassed()).toList();
    }

    /**
     * The case with what came out as what must come out.
     *
     * @throws IllegalArgumentException if it is not among those that were run
     * @see CaseResult#confirmed()
     */
    public TimingCase confirmed(TimingCase row) {
        return results.stream()
                .filter(result -> result.row().equals(row))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not run: " + row.name()))
                .confirmed();
    }
}

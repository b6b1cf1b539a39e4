package org.stipple.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.StepRow;
import org.stipple.timing.Step;

/** The checks of a protocol's appointments as typed, columns named as in the file. */
public final class StepCheck {

    private StepCheck() {}

    /** All faults, in the order of the rows. */
    public static List<Fault> faults(List<Map<String, String>> rows) {
        List<String> steps = TypedRow.column(rows, "step");
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            TypedRow row = new TypedRow(index + 1, rows.get(index), "step");
            check(row);
            Codes.findEarlier(steps, index)
                    .ifPresent(
                            earlier -> row.fault("step", Kind.STEP_TWICE, String.valueOf(earlier)));
            faults.addAll(row.faults());
        }
        return faults;
    }

    private static void check(TypedRow row) {
        String step = row.cell("step");
        if (step.isBlank()) {
            row.fault("step", Kind.STEP_EMPTY);
        } else if (!step.equals(StepRow.CONSULTATION)) {
            row.reads("step", Step::parse, Kind.STEP_UNKNOWN);
        }
        row.needs("title", Kind.TITLE_EMPTY);
    }
}

package org.stipple.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.stipple.policy.table.RuleRow;

/**
 * The checks of the rules that a version must pass before it is activated, every fault by its row.
 * The day it is to take effect on, and its cases, are checked where those are known.
 */
public final class RuleCheck {

    private RuleCheck() {}

    /** All faults, in the order of the rows; none if the version may be activated. */
    public static List<Fault> faults(List<RuleRow> rows, Vocabulary vocabulary) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            faults.addAll(new RowCheck(index + 1, rows.get(index), vocabulary).faults());
            faults.addAll(codeTwice(rows, index));
            faults.addAll(OverrideCheck.faults(rows, index));
        }
        return faults;
    }

    private static List<Fault> codeTwice(List<RuleRow> rows, int index) {
        String code = rows.get(index).code();
        return IntStream.range(0, index)
                .filter(earlier -> Objects.equals(rows.get(earlier).code(), code))
                .mapToObj(
                        earlier ->
                                new Fault(
                                        index + 1,
                                        code,
                                        "code",
                                        Fault.Kind.CODE_TWICE,
                                        List.of(String.valueOf(earlier + 1))))
                .limit(1)
                .toList();
    }
}

package org.stipple.policy.check;

import java.util.ArrayList;
import java.util.List;
import org.stipple.policy.table.RuleRow;

/**
 * The checks of the rules that a version must pass before it is activated, every fault by its row.
 * The day it is to take effect on, and its cases, are checked where those are known.
 */
public final class RuleCheck {

    private RuleCheck() {}

    /** All faults, in the order of the rows; none if the version may be activated. */
    public static List<Fault> faults(List<RuleRow> rows, Vocabulary vocabulary) {
        List<String> codes = rows.stream().map(RuleRow::code).toList();
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            faults.addAll(new RowCheck(index + 1, rows.get(index), vocabulary).faults());
            faults.addAll(codeTwice(codes, index));
            faults.addAll(OverrideCheck.faults(rows, index));
        }
        return faults;
    }

    private static List<Fault> codeTwice(List<String> codes, int index) {
        return Codes.findEarlier(codes, index).stream()
                .mapToObj(
                        earlier ->
                                new Fault(
                                        index + 1,
                                        codes.get(index),
                                        "code",
                                        Fault.Kind.CODE_TWICE,
                                        List.of(String.valueOf(earlier))))
                .toList();
    }
}

package org.stipple.policy.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.Cells;
import org.stipple.policy.table.Norm;

/** The checks of a protocol's norms as typed, columns named as in the file. */
public final class NormCheck {

    private static final List<List<Norm>> ORDERS =
            List.of(
                    List.of(Norm.SESSIONS_MINIMUM, Norm.SESSIONS_TYPICAL, Norm.SESSIONS_MAXIMUM),
                    List.of(Norm.SESSION_MINUTES_MINIMUM, Norm.SESSION_MINUTES_MAXIMUM),
                    List.of(
                            Norm.RESULT_PERCENT_PER_SESSION_MINIMUM,
                            Norm.RESULT_PERCENT_PER_SESSION_MAXIMUM));

    private final TypedRow row;
    private final Map<Norm, Integer> stated = new EnumMap<>(Norm.class);

    private NormCheck(TypedRow row) {
        this.row = row;
    }

    /** All faults, in the order of the norms. */
    public static List<Fault> faults(Map<String, String> cells) {
        TypedRow row = new TypedRow(1, cells, "");
        new NormCheck(row).check();
        return row.faults();
    }

    private void check() {
        for (Norm norm : Norm.values()) {
            String cell = row.cell(Cells.column(norm));
            if (!cell.isEmpty()) {
                checkNumber(norm, cell);
            }
        }
        ORDERS.forEach(this::checkOrder);
    }

    private void checkNumber(Norm norm, String cell) {
        Optional<Integer> number = RowCheck.read(Integer::valueOf, cell).filter(value -> value > 0);
        if (number.isEmpty()) {
            row.fault(Cells.column(norm), Kind.NUMBER_SHAPE, cell);
        } else if (number.get() > most(norm)) {
            row.fault(Cells.column(norm), Kind.NUMBER_TOO_LARGE, cell, String.valueOf(most(norm)));
        } else {
            stated.put(norm, number.get());
        }
    }

    /** Twenty sessions, twelve hours, the whole result: beyond it something was mistyped. */
    private static int most(Norm norm) {
        return switch (norm) {
            case SESSIONS_MINIMUM, SESSIONS_TYPICAL, SESSIONS_MAXIMUM -> 20;
            case SESSION_MINUTES_MINIMUM, SESSION_MINUTES_MAXIMUM -> 720;
            case RESULT_PERCENT_PER_SESSION_MINIMUM, RESULT_PERCENT_PER_SESSION_MAXIMUM -> 100;
        };
    }

    private void checkOrder(List<Norm> order) {
        List<Norm> present = order.stream().filter(stated::containsKey).toList();
        for (int next = 1; next < present.size(); next++) {
            Norm norm = present.get(next);
            Norm before = present.get(next - 1);
            if (stated.get(norm) < stated.get(before)) {
                row.fault(
                        Cells.column(norm),
                        Kind.NUMBER_BELOW_ITS_PREDECESSOR,
                        Cells.column(before));
            }
        }
    }
}

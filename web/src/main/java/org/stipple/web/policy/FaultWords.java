package org.stipple.web.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.policy.check.Fault;

/** What keeps a version from being activated, in words and with the cure. */
public record FaultWords(RuleWords words) {

    public String tell(Fault fault) {
        return words.text("Fault." + fault.kind(), places(fault));
    }

    /** The same with where it is: "house/rules.csv, row 3, Minimum: …". */
    public String tellWhere(String file, Fault fault) {
        String where =
                Stream.of(
                                file,
                                fault.row() == 0
                                        ? ""
                                        : words.text("transfer.text.row", fault.row()),
                                fault.column().isEmpty() ? "" : column(fault.column()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return where.isEmpty()
                ? tell(fault)
                : words.text("transfer.text.at", words.capital(where), tell(fault));
    }

    /** The column, then what the sentence speaks of: cells as they were typed, columns, codes. */
    private Object[] places(Fault fault) {
        List<String> names = fault.names();
        Object[] places = new Object[names.size() + 1];
        places[0] = column(fault.column());
        for (int i = 0; i < names.size(); i++) {
            places[i + 1] = namesColumn(fault) ? column(names.get(i)) : names.get(i);
        }
        return places;
    }

    private static boolean namesColumn(Fault fault) {
        return fault.kind() == Fault.Kind.BOUND_BEFORE_ITS_PREDECESSOR
                || fault.kind() == Fault.Kind.NUMBER_BELOW_ITS_PREDECESSOR;
    }

    /** A column as the table calls it; empty where the row or file as a whole is meant. */
    public String column(String column) {
        return column.isEmpty() ? "" : words.text("Column." + column);
    }
}

package org.stipple.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.ProtocolRole;

/** The checks of a protocol's own row as typed, columns named as in the file. */
final class ProtocolCheck {

    /** As the database demands it. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private ProtocolCheck() {}

    static List<Fault> faults(Map<String, String> cells) {
        TypedRow row = new TypedRow(1, cells, "id");
        if (!ID.matcher(row.cell("id")).matches()) {
            row.fault("id", Kind.ID_SHAPE, row.cell("id"));
        }
        row.reads("role", ProtocolRole::valueOf, Kind.ROLE_UNKNOWN);
        row.needs("name", Kind.PROTOCOL_NAME_EMPTY);
        List<Fault> faults = new ArrayList<>(row.faults());
        faults.addAll(NormCheck.faults(cells));
        return faults;
    }
}

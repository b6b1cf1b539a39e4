package org.stipple.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.BundleFile;
import org.stipple.policy.table.CaseFile;

/** Whether each row that names a protocol is of the one that is handed in. */
final class Belonging {

    private Belonging() {}

    static List<Fault> faults(BundleFile file, List<Map<String, String>> rows, String protocolId) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Map<String, String> cells = rows.get(index);
            if (!isOf(file, cells, protocolId)) {
                String other = cells.get(BundleFile.PROTOCOL);
                faults.add(
                        new Fault(
                                index + 1,
                                "",
                                BundleFile.PROTOCOL,
                                Kind.OTHER_PROTOCOL,
                                List.of(other, protocolId)));
            }
        }
        return faults;
    }

    private static boolean isOf(BundleFile file, Map<String, String> cells, String protocolId) {
        return switch (file) {
            case PROTOCOLS, RULES -> true;
            case STEPS, CARE -> cells.get(BundleFile.PROTOCOL).equals(protocolId);
            case CASES -> CaseFile.of(cells).isOf(protocolId);
        };
    }
}

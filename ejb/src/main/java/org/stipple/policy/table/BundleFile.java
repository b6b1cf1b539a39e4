package org.stipple.policy.table;

import java.util.List;
import java.util.stream.Stream;

/** The files that a whole protocol is handed on in. */
public enum BundleFile {
    /** Of one row. */
    PROTOCOLS,
    RULES,
    STEPS,
    CARE,
    CASES;

    /** The column of steps and care lines that says whose they are. */
    public static final String PROTOCOL = "protocol";

    /** Where the file of this protocol stands in the archive. */
    public String path(String protocolId) {
        String name = Cells.column(this) + ".csv";
        return this == RULES ? protocolId + "/" + name : name;
    }

    /** The names of the columns in the order of the file. */
    public List<String> columns() {
        return switch (this) {
            case PROTOCOLS -> ProtocolFile.columns();
            case RULES -> RuleFile.columns();
            case STEPS -> List.of(PROTOCOL, "step", "title", "purpose");
            case CARE -> List.of(PROTOCOL, "code", "action", "session", "starts", "ends", "text");
            case CASES -> CaseFile.columns();
        };
    }

    /** All paths of the archive of this protocol. */
    public static List<String> paths(String protocolId) {
        return Stream.of(values()).map(file -> file.path(protocolId)).toList();
    }
}

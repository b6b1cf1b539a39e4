package org.stipple.policy.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.BundleFile;
import org.stipple.policy.table.Cells;
import org.stipple.policy.table.ProtocolBundle;

/**
 * Reads a whole protocol that somebody hands in as an archive of files. It must be right in every
 * cell, as if it were to be activated, its cases' outcomes and its care lines' contradictions
 * aside; else every fault is told and nothing taken. A file that is not there states nothing, but
 * for the protocol's own.
 */
public final class BundleReader {

    static final int MOST_ROWS = 2_000;

    private static final Pattern KNOWN =
            Pattern.compile("(?:protocols|steps|care|cases)\\.csv|[a-z0-9-]+/(?:rules\\.csv)?");

    private final Vocabulary vocabulary;
    private final Map<BundleFile, List<Map<String, String>>> rows = new EnumMap<>(BundleFile.class);
    private final List<FileFault> faults = new ArrayList<>();
    private String protocolId = "";

    private BundleReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The protocol, or all that is wrong with it. The stream stays open.
     *
     * @throws IOException if the stream itself fails
     */
    public static BundleReading read(InputStream in, Vocabulary vocabulary) throws IOException {
        Archive archive = Archive.read(in, name -> KNOWN.matcher(name).matches());
        if (!archive.faults().isEmpty()) {
            return new BundleReading.Refused(archive.faults());
        }
        BundleReader reader = new BundleReader(vocabulary);
        reader.read(archive.files());
        return reader.faults.isEmpty()
                ? new BundleReading.Taken(ProtocolBundle.of(reader.rows))
                : new BundleReading.Refused(reader.faults);
    }

    private void read(Map<String, byte[]> files) {
        String path = BundleFile.PROTOCOLS.path("");
        if (!files.containsKey(path)) {
            fault(path, Kind.ENTRY_MISSING, path);
            return;
        }
        readProtocol(path, files.get(path));
        files.keySet().stream()
                .filter(name -> !BundleFile.paths(protocolId).contains(name))
                .forEach(name -> fault(name, Kind.ENTRY_UNKNOWN, name));
        for (BundleFile file : BundleFile.values()) {
            if (file != BundleFile.PROTOCOLS) {
                readTable(file, files.getOrDefault(file.path(protocolId), new byte[0]));
            }
        }
    }

    private void readProtocol(String path, byte[] content) {
        Upload<Map<String, String>> table = table(BundleFile.PROTOCOLS, content);
        rows.put(BundleFile.PROTOCOLS, table.rows());
        List<Fault> found = new ArrayList<>(table.faults());
        if (!table.isRefused() && table.rows().size() != 1) {
            String count = String.valueOf(table.rows().size());
            found.add(new Fault(0, "", "", Kind.NOT_ONE_ROW, List.of(count)));
        } else if (!table.isRefused()) {
            protocolId = table.rows().get(0).get("id");
            found.addAll(ProtocolCheck.faults(table.rows().get(0)));
        }
        found.forEach(fault -> faults.add(new FileFault(path, fault)));
    }

    private void readTable(BundleFile file, byte[] content) {
        if (content.length == 0) {
            rows.put(file, List.of());
            return;
        }
        Upload<Map<String, String>> table = table(file, content);
        rows.put(file, table.rows());
        List<Fault> found = new ArrayList<>(table.faults());
        Set<Integer> refused = found.stream().map(Fault::row).collect(toUnmodifiableSet());
        cells(file, table.rows()).stream()
                .filter(fault -> !refused.contains(fault.row()))
                .forEach(found::add);
        String path = file.path(protocolId);
        found.stream()
                .sorted(Comparator.comparingInt(Fault::row))
                .forEach(fault -> faults.add(new FileFault(path, fault)));
    }

    private static Upload<Map<String, String>> table(BundleFile file, byte[] content) {
        Upload<Map<String, String>> table =
                UploadedTable.read(new ByteArrayInputStream(content), file.columns());
        if (table.rows().size() <= MOST_ROWS) {
            return table;
        }
        String most = String.valueOf(MOST_ROWS);
        return new Upload<>(
                List.of(), List.of(new Fault(0, "", "", Kind.TOO_MANY_ROWS, List.of(most))));
    }

    private List<Fault> cells(BundleFile file, List<Map<String, String>> table) {
        List<Fault> found = new ArrayList<>(Belonging.faults(file, table, protocolId));
        found.addAll(
                switch (file) {
                    case PROTOCOLS -> List.<Fault>of();
                    case RULES ->
                            RuleCheck.faults(table.stream().map(Cells::rule).toList(), vocabulary);
                    case STEPS -> StepCheck.faults(table);
                    case CARE -> CareCheck.faults(table);
                    case CASES ->
                            CaseCheck.faults(
                                    table.stream().map(Cells::timingCase).toList(), vocabulary);
                });
        return found;
    }

    private void fault(String file, Kind kind, String... names) {
        faults.add(new FileFault(file, new Fault(0, "", "", kind, List.of(names))));
    }
}

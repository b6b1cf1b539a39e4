package org.stipple.policy.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A whole protocol as it is handed on from clinic to clinic: an archive of the files in which the
 * product ships its own, with the cases beside them. Rulings stay behind: each clinic makes its
 * own.
 *
 * @param head who stated it
 * @param content of one of its versions
 */
public record ProtocolBundle(ProtocolHead head, VersionContent content) {

    /** The same for every export: when it was made is none of the protocol's business. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    public ProtocolBundle {
        Objects.requireNonNull(head);
        Objects.requireNonNull(content);
    }

    /**
     * The protocol whose cells these are, by the names of the columns of their files.
     *
     * @param cells the rows of each file
     * @throws IllegalArgumentException if a role, action or session is unknown or a norm no number
     */
    public static ProtocolBundle of(Map<BundleFile, List<Map<String, String>>> cells) {
        ProtocolRow protocol = ProtocolFile.of(cells.get(BundleFile.PROTOCOLS).get(0));
        return new ProtocolBundle(
                protocol.head(),
                new VersionContent(
                        cells.get(BundleFile.RULES).stream().map(Cells::rule).toList(),
                        protocol.norms(),
                        cells.get(BundleFile.STEPS).stream().map(Cells::step).toList(),
                        cells.get(BundleFile.CARE).stream().map(Cells::care).toList(),
                        List.of(),
                        cells.get(BundleFile.CASES).stream().map(Cells::timingCase).toList()));
    }

    /** Writes the archive, every file of it, and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (BundleFile file : BundleFile.values()) {
            StringBuilder text = new StringBuilder();
            CsvTable.write(text, file.columns(), rows(file));
            ZipEntry entry = new ZipEntry(file.path(head.id()));
            entry.setTimeLocal(ALWAYS);
            archive.putNextEntry(entry);
            archive.write(text.toString().getBytes(StandardCharsets.UTF_8));
            archive.closeEntry();
        }
        archive.finish();
    }

    private List<Map<String, String>> rows(BundleFile file) {
        return switch (file) {
            case PROTOCOLS -> List.of(ProtocolFile.cells(head, content.norms()));
            case RULES -> content.rules().stream().map(Cells::of).toList();
            case STEPS -> ours(content.steps().stream().map(Cells::of));
            case CARE -> ours(content.care().stream().map(Cells::of));
            case CASES -> content.cases().stream().map(Cells::of).toList();
        };
    }

    private List<Map<String, String>> ours(Stream<Map<String, String>> rows) {
        return rows.map(
                        cells -> {
                            Map<String, String> ours = new LinkedHashMap<>(cells);
                            ours.put(BundleFile.PROTOCOL, head.id());
                            return ours;
                        })
                .toList();
    }
}

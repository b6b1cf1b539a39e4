package org.stipple.policy.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.stipple.policy.check.BundleReading.Refused;
import org.stipple.policy.table.ProtocolBundle;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.Shipped;

/** Archives by hand, and what is told of them. */
final class ArchiveFixture {

    static final Vocabulary WORDS = Vocabulary.of(Shipped.tags(), Shipped.observations());

    private ArchiveFixture() {}

    static ProtocolBundle shipped(String id) {
        ProtocolHead head =
                Shipped.heads().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return new ProtocolBundle(head, Shipped.content(id));
    }

    static byte[] written(ProtocolBundle bundle) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            bundle.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The files of a shipped protocol, to be spoilt. */
    static Map<String, String> files(String id) {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(written(shipped(id))))) {
            Map<String, String> files = new LinkedHashMap<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] packed(Map<String, byte[]> files) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] packedTexts(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return packed(bytes);
    }

    static BundleReading read(byte[] archive) {
        try {
            return BundleReader.read(new ByteArrayInputStream(archive), WORDS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@code FILE ROW COLUMN: KIND NAMES}; none if it was taken. */
    static List<String> faults(byte[] archive) {
        return read(archive) instanceof Refused refused
                ? refused.faults().stream().map(ArchiveFixture::tell).toList()
                : List.of();
    }

    private static String tell(FileFault found) {
        Fault fault = found.fault();
        return "%s %d %s: %s %s"
                .formatted(
                        found.file(),
                        fault.row(),
                        fault.column(),
                        fault.kind(),
                        String.join(" ", fault.names()))
                .strip();
    }
}

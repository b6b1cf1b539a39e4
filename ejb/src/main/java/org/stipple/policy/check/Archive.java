package org.stipple.policy.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.stipple.policy.check.Fault.Kind;

/**
 * Unpacks a small archive in memory. Nothing of it is written anywhere, under whatever name; and
 * never more is unpacked than is taken, however small it was packed.
 */
final class Archive {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_UNPACKED = 8 * 1024 * 1024;
    private static final int MOST_ENTRIES = 20;
    private static final int MEGABYTE = 1024 * 1024;

    private final Predicate<String> isKnown;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<FileFault> faults = new ArrayList<>();
    private int unpacked;
    private int entries;

    private Archive(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    /**
     * Reads it to its end or its first excess. The stream stays open.
     *
     * @param isKnown whether a file of this name is looked for; any other is a fault
     * @throws IOException if the stream itself fails
     */
    static Archive read(InputStream in, Predicate<String> isKnown) throws IOException {
        Archive archive = new Archive(isKnown);
        byte[] packed = in.readNBytes(MOST_BYTES + 1);
        if (packed.length > MOST_BYTES) {
            archive.fault("", Kind.ARCHIVE_TOO_LARGE, String.valueOf(MOST_BYTES / MEGABYTE));
        } else {
            archive.unpack(packed);
        }
        return archive;
    }

    Map<String, byte[]> files() {
        return files;
    }

    List<FileFault> faults() {
        return faults;
    }

    private void unpack(byte[] packed) {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && entries < MOST_ENTRIES && unpacked <= MOST_UNPACKED) {
                take(entry, zip.readNBytes(MOST_UNPACKED - unpacked + 1));
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            fault("", Kind.NOT_AN_ARCHIVE);
        }
        if (entries == 0 && faults.isEmpty()) {
            fault("", Kind.NOT_AN_ARCHIVE);
        }
    }

    private void take(ZipEntry entry, byte[] content) {
        String name = entry.getName();
        entries++;
        unpacked += content.length;
        if (unpacked > MOST_UNPACKED) {
            String most = String.valueOf(MOST_UNPACKED / MEGABYTE);
            fault("", Kind.ARCHIVE_TOO_LARGE_UNPACKED, most);
        } else if (!isKnown.test(name)) {
            fault(name, Kind.ENTRY_UNKNOWN, name);
        } else if (!entry.isDirectory() && files.put(name, content) != null) {
            fault(name, Kind.ENTRY_TWICE, name);
        }
    }

    private void fault(String file, Kind kind, String... names) {
        faults.add(new FileFault(file, new Fault(0, "", "", kind, List.of(names))));
    }
}

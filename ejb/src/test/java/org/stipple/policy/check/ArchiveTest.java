package org.stipple.policy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.policy.check.ArchiveFixture.faults;
import static org.stipple.policy.check.ArchiveFixture.files;
import static org.stipple.policy.check.ArchiveFixture.packed;
import static org.stipple.policy.check.ArchiveFixture.packedTexts;
import static org.stipple.policy.check.ArchiveFixture.read;
import static org.stipple.policy.check.ArchiveFixture.shipped;
import static org.stipple.policy.check.ArchiveFixture.written;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no archive, hides something, or is too much. */
class ArchiveTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "code,from", "PK", "PK\u0003\u0004 but no more"})
    void whatIsNoArchiveIsRefused(String text) {
        assertEquals(List.of("0 : NOT_AN_ARCHIVE"), faults(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anArchiveThatBreaksOffIsRefused() {
        byte[] whole = written(shipped("house"));

        assertEquals(List.of("0 : NOT_AN_ARCHIVE"), faults(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void noDamageIsTakenForAProtocolOrBreaksTheReader() {
        byte[] whole = written(shipped("house"));
        Random random = new Random(7);
        for (int time = 0; time < 300; time++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));

            read(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../rules.csv",
                "../../etc/passwd",
                "/etc/passwd",
                "house/../rules.csv",
                "house/extra/rules.csv",
                "C:\\rules.csv",
                "rules.csv",
                "HOUSE/rules.csv",
                "house/cases.csv",
                "readme.txt",
                "../",
            })
    void aFileOfAnotherNameIsRefused(String name) {
        Map<String, String> files = files("house");
        files.put(name, "x");

        assertEquals(List.of(name + " 0 : ENTRY_UNKNOWN " + name), faults(packedTexts(files)));
    }

    @Test
    void theFolderOfTheRulesMayBeInIt() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("house/", "");
        files.putAll(files("house"));

        assertEquals(List.of(), faults(packedTexts(files)));
    }

    @Test
    void withoutTheProtocolNothingIsRead() {
        Map<String, String> files = files("house");
        files.remove("protocols.csv");

        assertEquals(
                List.of("protocols.csv 0 : ENTRY_MISSING protocols.csv"),
                faults(packedTexts(files)));
    }

    @Test
    void moreThanTwoMegabytesAreNotRead() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'P';
                    }
                };

        assertEquals(List.of("0 : ARCHIVE_TOO_LARGE 2"), faultsOf(endless));
    }

    private static List<String> faultsOf(InputStream in) {
        try {
            return ((BundleReading.Refused) BundleReader.read(in, ArchiveFixture.WORDS))
                    .faults().stream()
                            .map(
                                    found ->
                                            "%s0 : %s %s"
                                                    .formatted(
                                                            found.file(),
                                                            found.fault().kind(),
                                                            String.join(
                                                                    " ", found.fault().names())))
                            .toList();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void noMoreThanEightMegabytesAreUnpacked() {
        byte[] much = new byte[9 * 1024 * 1024];
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        bomb.put("cases.csv", much);

        assertTrue(packed(bomb).length < 20_000);
        assertEquals(List.of("0 : ARCHIVE_TOO_LARGE_UNPACKED 8"), faults(packed(bomb)));
    }

    @Test
    void nothingIsUnpackedUnderAnotherNameEither() {
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        for (int file = 0; file < 30; file++) {
            bomb.put("bomb" + file, new byte[1024 * 1024]);
        }

        List<String> faults = faults(packed(bomb));

        assertEquals("0 : ARCHIVE_TOO_LARGE_UNPACKED 8", faults.get(faults.size() - 1));
        assertEquals(9, faults.size());
    }

    @Test
    void endlesslyManyEntriesAreNotRead() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int file = 0; file < 1_000; file++) {
            many.put("empty" + file, new byte[0]);
        }

        assertEquals(20, faults(packed(many)).size());
    }
}

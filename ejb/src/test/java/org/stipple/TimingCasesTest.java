package org.stipple;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stipple.policy.table.CaseFile;
import org.stipple.policy.table.RuleFile;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.TimingCase;
import org.stipple.timing.Protocol;

/**
 * Every row of the case table, cell by cell. With {@code -Dstipple.cases=DIR} it runs the rows of
 * DIR's {@code *.csv} instead, and finds protocols that the product does not ship in {@code
 * DIR/protocols/ID/rules.csv}; a DIR that is not absolute is looked for from the module and from
 * the top of the project.
 */
class TimingCasesTest {

    private static final String FOLDER = System.getProperty("stipple.cases", "");

    @TestFactory
    Stream<DynamicTest> judgesEveryCaseAsItsTableSays() throws IOException {
        List<TimingCase> cases = FOLDER.isBlank() ? Shipped.cases() : casesIn(folder(FOLDER));
        assertFalse(cases.isEmpty(), "no cases in " + FOLDER);
        return cases.stream().map(row -> dynamicTest(row.name(), () -> check(row)));
    }

    private static void check(TimingCase row) {
        assertEquals(List.of(), row.run(protocol(row.protocol())), row.because());
    }

    private static Protocol protocol(String ids) {
        return Arrays.stream(ids.split("\\+"))
                .map(String::strip)
                .map(id -> Shipped.find(id).orElseGet(() -> foreignProtocol(id)))
                .reduce(Protocol::joinedWith)
                .orElseThrow();
    }

    private static Protocol foreignProtocol(String id) {
        Path file = folder(FOLDER).resolve("protocols").resolve(id).resolve("rules.csv");
        return RuleRow.protocol(id, false, read(file, RuleFile::read));
    }

    private static List<TimingCase> casesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .flatMap(file -> read(file, CaseFile::read).stream())
                    .toList();
        }
    }

    private static <T> List<T> read(Path file, Parser<T> parser) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return parser.parse(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder(String name) {
        Path fromModule = Path.of(name);
        return Files.isDirectory(fromModule) ? fromModule : Path.of("..").resolve(name);
    }

    private interface Parser<T> {
        List<T> parse(Reader reader);
    }
}

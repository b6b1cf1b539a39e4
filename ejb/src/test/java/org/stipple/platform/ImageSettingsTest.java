package org.stipple.platform;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in docker/ says the same as the application and the server's description. */
class ImageSettingsTest {

    private static final Path TOP = Path.of("..");
    private static final String COMPOSE = read("docker/compose.yaml");
    private static final String EXAMPLE = read("docker/.env.example");
    private static final String SERVER = read("ear/src/main/wildfly/server.cli");

    @Test
    void theExampleNamesExactlyWhatTheComposeFileReads() {
        assertEquals(all(COMPOSE, "\\$\\{(\\w+)"), example().keySet());
    }

    @Test
    void theExampleExplainsEachSettingInTheLineAboveIt() {
        List<String> lines = EXAMPLE.lines().toList();
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).matches("\\w+=.*")) {
                assertTrue(lines.get(line - 1).startsWith("# "), lines.get(line));
            }
        }
    }

    @Test
    void theExampleHoldsTheDefaultsOfTheComposeFileAndNoPassword() {
        Map<String, String> expected = new TreeMap<>();
        find(COMPOSE, "\\$\\{(\\w+):-([^}]*)}").forEach(m -> expected.put(m.group(1), m.group(2)));
        find(COMPOSE, "\\$\\{(\\w+PASSWORD):\\?").forEach(m -> expected.put(m.group(1), ""));

        assertEquals(expected, example());
    }

    @Test
    void theContainerIsGivenWhateverTheApplicationAndItsServerRead() {
        Set<String> read = all(SERVER, "\\$\\{env\\.(\\w+)");
        Arrays.stream(Setting.values()).map(Setting::variable).forEach(read::add);

        assertEquals(read, all(COMPOSE, "(?m)^ +(STIPPLE_\\w+):", "\n  app:", "\n  db:"));
    }

    @Test
    void theReadmeTellsOfEachSetting() {
        String readme = read("README.md");
        assertAll(
                Arrays.stream(Setting.values())
                        .map(Setting::variable)
                        .map(name -> () -> assertTrue(readme.contains("`" + name + "`"), name)));
    }

    @Test
    void theProxyTakesWhatTheServerTakes() {
        assertEquals(
                number(SERVER, "max-post-size,value=(\\d+)"),
                number(read("docker/Caddyfile"), "max_size (\\d+)MiB") * 1024 * 1024);
    }

    @Test
    void whatTheServerSaysOfTheCookieIsNotReplacedByTheWebModule() {
        assertEquals(
                Set.of(), all(read("web/src/main/webapp/WEB-INF/web.xml"), "<(cookie-config)>"));
    }

    @Test
    void requestsHaveEndedBeforeTheContainerIsKilled() {
        long toEnd = number(read("docker/start"), "suspend\\.timeout=(\\d+)");
        long toStop = number(COMPOSE, "(?s)\n  app:.*?stop_grace_period: (\\d+)s");

        assertTrue(toStop >= 2 * toEnd, toStop + " s to stop, " + toEnd + " s for requests");
    }

    @Test
    void theServersVersionStandsInThePomAlone() throws IOException {
        try (Stream<Path> files = Files.walk(TOP.resolve("docker"))) {
            assertAll(
                    files.filter(Files::isRegularFile)
                            .map(
                                    file ->
                                            () ->
                                                    assertEquals(
                                                            Set.of(),
                                                            all(
                                                                    text(file),
                                                                    "(\\d+\\.\\d+\\.\\w+\\.Final)"),
                                                            file.toString())));
        }
    }

    @Test
    void oneJavaBuildsAndRuns() {
        assertEquals(
                1,
                all(
                                read("docker/Dockerfile") + read("docker/trial/base.sh"),
                                "(?:temurin[-:]|openjdk-)(\\d+)")
                        .size());
    }

    private static Map<String, String> example() {
        return find(EXAMPLE, "(?m)^(\\w+)=(.*)$")
                .collect(
                        Collectors.toMap(
                                m -> m.group(1), m -> m.group(2), (a, b) -> b, TreeMap::new));
    }

    private static Set<String> all(String text, String pattern) {
        return find(text, pattern)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the part of a text that begins with one word and ends before another. */
    private static Set<String> all(String text, String pattern, String from, String to) {
        return all(text.substring(text.indexOf(from), text.indexOf(to)), pattern);
    }

    private static long number(String text, String pattern) {
        return find(text, pattern).findFirst().map(m -> Long.parseLong(m.group(1))).orElseThrow();
    }

    private static Stream<MatchResult> find(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static String read(String file) {
        return text(TOP.resolve(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

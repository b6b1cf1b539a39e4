package org.stipple.web.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stipple.course.progress.CourseState;
import org.stipple.scheduling.booking.BookingStatus;

/** Whatever is done in a client's record is told in words in her file. */
class ActWordsTest {

    private static final Path SERVICES = Path.of("../ejb/src/main/java/org/stipple");

    /** Those that write into a client's file. */
    private static final List<String> WRITERS =
            List.of("client", "consultation", "patchtest", "course", "scheduling");

    private static final Pattern SPEAKS_OF_ACTS =
            Pattern.compile("\\b(audit|journal|news)\\.|RecordChanged\\(");

    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    /** Codes in those files that are no acts. */
    private static final Set<String> TAGS =
            Set.of("PATCH_TEST_REQUESTED", "PATCH_TEST_REACTION", "CLIENT_READ");

    private final ResourceBundle words =
            ResourceBundle.getBundle("org.stipple.web.messages.client");

    @Test
    void every_act_that_a_service_writes_down_has_its_words() {
        Set<String> acts = written();

        assertTrue(acts.size() > 30, acts.toString());
        assertNoneWithoutWords(acts);
    }

    @Test
    void every_state_that_a_course_or_booking_is_brought_to_has_its_words() {
        Stream<CourseState> states = Stream.of(CourseState.values());
        Set<String> acts =
                states.filter(state -> state != CourseState.OPEN)
                        .map(state -> "COURSE_" + state)
                        .collect(Collectors.toCollection(TreeSet::new));
        acts.add("BOOKING_" + BookingStatus.CANCELLED);
        acts.add("BOOKING_" + BookingStatus.LATE_CANCELLED);

        assertNoneWithoutWords(acts);
    }

    private void assertNoneWithoutWords(Set<String> acts) {
        List<String> wordless =
                acts.stream().filter(act -> !words.containsKey("Act." + act)).toList();
        assertEquals(List.of(), wordless);
    }

    private static Set<String> written() {
        return WRITERS.stream()
                .flatMap(writer -> sources(SERVICES.resolve(writer)))
                .map(ActWordsTest::read)
                .filter(source -> SPEAKS_OF_ACTS.matcher(source).find())
                .flatMap(source -> CODE.matcher(source).results())
                .map((MatchResult code) -> code.group(1))
                .filter(code -> !TAGS.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.stipple.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for every page: texts that exist, icons that are drawn, no style and no script of its
 * own.
 */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern TEXT = Pattern.compile("(\\w+)Text\\['([^'\\[\\]]+)'\\]");
    private static final Pattern ICON = Pattern.compile("(?:s:icon name|\\bicon)=\"([a-z]+)\"");
    private static final Pattern TAG = Pattern.compile("<s:(\\w+)");
    private static final Pattern OWN_STYLE =
            Pattern.compile(
                    "\\sstyle=\"|<style|<script|\\son(?:click|change|submit|keyup|blur)=\"(?!#\\{|PF\\()");
    private static final Pattern LITERAL =
            Pattern.compile(">\\s*([A-Z][\\p{L}’' ]{2,}[.?!]?)\\s*<");

    @Test
    void everyTextOfAPageIsInItsBundle() {
        Map<String, ResourceBundle> bundles =
                Stream.of(
                                "common",
                                "security",
                                "client",
                                "consultation",
                                "patchtest",
                                "course",
                                "scheduling",
                                "visit",
                                "waitlist",
                                "outbox",
                                "letter",
                                "catalogue",
                                "policy",
                                "recall",
                                "report",
                                "diary",
                                "today",
                                "refusals")
                        .collect(Collectors.toMap(Function.identity(), PagesTest::bundle));

        assertNone(
                TEXT,
                text ->
                        !text.group(1).equals("refusal")
                                && !bundles.getOrDefault(text.group(1), bundles.get("common"))
                                        .containsKey(text.group(2)),
                "texts that no bundle has");
    }

    private static ResourceBundle bundle(String area) {
        return ResourceBundle.getBundle("org.stipple.web.messages." + area, Locale.UK);
    }

    @Test
    void everyIconIsDrawn() {
        String drawn = read(PAGES.resolve("resources/stipple/css/icons.css"));

        assertNone(
                ICON,
                icon ->
                        !drawn.contains(".icon-" + icon.group(1) + ",")
                                && !drawn.contains(".icon-" + icon.group(1) + " {"),
                "icons that nobody drew");
    }

    @Test
    void everyTagOfOursIsThere() {
        String tags = read(PAGES.resolve("WEB-INF/stipple.taglib.xml"));

        assertNone(
                TAG,
                tag -> !tags.contains("<tag-name>" + tag.group(1) + "</tag-name>"),
                "tags that the library does not have");
    }

    @Test
    void noPageHasStyleOrScriptOfItsOwn() {
        assertNone(OWN_STYLE, found -> true, "style or script on a page");
    }

    @Test
    void noPageHasLiteralText() {
        assertNone(LITERAL, found -> true, "text that is in no bundle");
    }

    @Test
    void noPageIsLongerThanAHundredAndTwentyLines() {
        List<String> tooLong =
                pages().filter(page -> read(page).lines().count() > 120)
                        .map(Path::toString)
                        .toList();

        assertEquals(List.of(), tooLong);
    }

    private static void assertNone(Pattern pattern, Predicate<MatchResult> wrong, String what) {
        List<String> found =
                pages().flatMap(
                                page ->
                                        pattern.matcher(withoutComments(read(page)))
                                                .results()
                                                .filter(wrong)
                                                .map(
                                                        match ->
                                                                PAGES.relativize(page)
                                                                        + ": "
                                                                        + match.group()))
                        .toList();
        assertEquals(List.of(), found, what);
    }

    private static String withoutComments(String page) {
        return page.replaceAll("(?s)<!--.*?-->", "");
    }

    private static Stream<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files
                    .filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList()
                    .stream();
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

package org.stipple.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The colours that stand on each other can be told apart, by day and by night (WCAG 2.2 AA). */
class TokensTest {

    private static final Path TOKENS = Path.of("src/main/webapp/resources/stipple/css/tokens.css");
    private static final Pattern PAIR =
            Pattern.compile("--([\\w-]+): light-dark\\(#(\\p{XDigit}{6}), #(\\p{XDigit}{6})\\);");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    /** Foregrounds, then what they may stand on. */
    private static final Map<String, String> TEXTS =
            Map.of(
                    "ink ink-2 ink-3",
                    "paper surface surface-raised surface-sunken surface-hover",
                    "accent",
                    "paper surface surface-raised surface-sunken",
                    "accent-strong ink ink-2",
                    "accent-tint",
                    "on-accent",
                    "accent accent-strong",
                    "too-soon-text",
                    "surface paper too-soon-tint",
                    "ink-inverse",
                    "ink");

    private static final Map<String, String> SHAPES =
            Map.of(
                    "line-control focus",
                    "paper surface",
                    "recommended-mark early-mark late-mark grace-mark too-soon-mark lapsed-mark",
                    "surface",
                    "missing-mark ungoverned-mark",
                    "surface");

    private static final String VERDICTS =
            "recommended early late grace too-soon lapsed missing ungoverned";

    private final Map<String, double[]> lightness = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> textsAreReadOnWhatTheyStandOn() throws IOException {
        read();
        return Stream.concat(
                pairs(TEXTS, TEXT),
                words(VERDICTS).map(verdict -> pair(verdict + "-text", verdict + "-tint", TEXT)));
    }

    @TestFactory
    Stream<DynamicTest> shapesAreSeenOnWhatTheyStandOn() throws IOException {
        read();
        return pairs(SHAPES, SHAPE);
    }

    private Stream<DynamicTest> pairs(Map<String, String> those, double least) {
        return those.entrySet().stream()
                .flatMap(
                        entry ->
                                words(entry.getKey())
                                        .flatMap(
                                                front ->
                                                        words(entry.getValue())
                                                                .map(
                                                                        back ->
                                                                                pair(
                                                                                        front, back,
                                                                                        least))));
    }

    private DynamicTest pair(String front, String back, double least) {
        return DynamicTest.dynamicTest(
                front + " on " + back,
                () -> {
                    for (int scheme = 0; scheme < 2; scheme++) {
                        double contrast =
                                contrast(lightness.get(front)[scheme], lightness.get(back)[scheme]);
                        assertTrue(
                                contrast >= least,
                                "%s on %s, %s: %.2f instead of %.1f"
                                        .formatted(
                                                front,
                                                back,
                                                scheme == 0 ? "light" : "dark",
                                                contrast,
                                                least));
                    }
                });
    }

    private void read() throws IOException {
        Matcher pairs = PAIR.matcher(Files.readString(TOKENS));
        while (pairs.find()) {
            lightness.put(
                    pairs.group(1),
                    new double[] {lightness(pairs.group(2)), lightness(pairs.group(3))});
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double lightness(String colour) {
        int code = Integer.parseInt(colour, 16);
        return 0.2126 * linear(code >> 16) + 0.7152 * linear(code >> 8) + 0.0722 * linear(code);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Stream<String> words(String names) {
        return Stream.of(names.split(" "));
    }
}

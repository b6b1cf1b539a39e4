package org.stipple.web.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a draft as people type and read them: "Session 1, Touch-up" for {@code
 * SESSION_1|TOUCH_UP}, "2 weeks" for {@code P2W}, tags by their names. Codes are taken too; what
 * nobody knows stays as it was typed, for the checks to tell.
 */
public final class CellWords {

    private static final List<String> OTHER_STEPS =
            List.of("REVIEW", "FULL_RESULT", "NORMAL_ACTIVITY", "TOUCH_UP", "PATCH_TEST_READING");
    private static final List<String> PLAIN_EVENTS =
            List.of(
                    "CONSULTATION",
                    "CONSENT",
                    "PATCH_TEST_APPLIED",
                    "PATCH_TEST_CLEARED",
                    "PATCH_TEST_REACTED",
                    "PATCH_TEST_WAIVED",
                    "REVIEW",
                    "COURSE_END",
                    "TOUCH_UP",
                    "PREVIOUS_SESSION");
    private static final Set<String> PERIODS =
            Set.of(
                    "absolute_minimum",
                    "minimum",
                    "recommended_from",
                    "recommended_to",
                    "maximum",
                    "until");
    private static final int SESSIONS = 9;

    private final RuleWords words;
    private final PeriodText periods;
    private final PointText points;
    private final Map<String, String> steps = new LinkedHashMap<>();
    private final Map<String, String> events = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    public CellWords(RuleWords words) {
        this.words = words;
        this.periods = new PeriodText(words);
        this.points = new PointText(words, periods);
        nameSteps();
        nameEvents();
        tags.putAll(words.tagNames());
    }

    private void nameSteps() {
        steps.put("SESSION", words.text("cell.text.anySession"));
        sessions().forEach(n -> steps.put("SESSION_" + n, words.text("cell.text.session", n)));
        sessions()
                .skip(1)
                .forEach(n -> steps.put("SESSION_" + n + "+", words.text("cell.text.later", n)));
        steps.put("CONSULTATION", words.text("Cell.CONSULTATION"));
        OTHER_STEPS.forEach(step -> steps.put(step, words.text("Cell." + step)));
    }

    private void nameEvents() {
        sessions().forEach(n -> events.put("SESSION_" + n, words.text("cell.text.session", n)));
        PLAIN_EVENTS.forEach(event -> events.put(event, words.text("Cell." + event)));
        words.observationNames().forEach(this::nameObservation);
    }

    /** One that the clinic named like an event of ours must not be read as that. */
    private void nameObservation(String code, String name) {
        boolean taken = events.values().stream().anyMatch(name::equalsIgnoreCase);
        events.put("OBSERVATION:" + code, taken ? words.text("cell.text.observed", name) : name);
    }

    private static Stream<Integer> sessions() {
        return IntStream.rangeClosed(1, SESSIONS).boxed();
    }

    /** A cell in words. */
    public String shown(String column, String written) {
        return switch (column) {
            case "step" -> shown(steps, written, "\\|");
            case "from", "after" -> shown(events, written, "\\|");
            case "when", "tags" -> shown(tags, written, "\\s+");
            case "starts", "ends" -> points.shown(written);
            default -> PERIODS.contains(column) ? periods.shown(written) : written;
        };
    }

    private static String shown(Map<String, String> names, String written, String separator) {
        return parts(written, separator).stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }

    /** A cell as rules write it. */
    public String written(String column, String typed) {
        return switch (column) {
            case "step" -> String.join("|", codes(steps, typed));
            case "from", "after" -> String.join("|", codes(events, typed));
            case "when", "tags" -> String.join(" ", codes(tags, typed));
            case "code" -> typed.strip().toUpperCase(Locale.ROOT);
            case "starts", "ends" -> points.written(typed);
            default -> PERIODS.contains(column) ? periods.written(typed) : typed.strip();
        };
    }

    private static List<String> codes(Map<String, String> names, String typed) {
        List<String> codes = new ArrayList<>();
        for (String part : parts(typed, "[,|;]")) {
            codes.add(code(names, part));
        }
        return codes;
    }

    private static String code(Map<String, String> names, String typed) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
        return names.entrySet().stream()
                .filter(name -> name.getValue().equalsIgnoreCase(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(names.containsKey(code) ? code : typed.replaceAll("\\s+", "_"));
    }

    private static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What can be typed for a step. */
    public List<String> stepNames() {
        return List.copyOf(steps.values());
    }

    /** What can be typed for an event. */
    public List<String> eventNames() {
        return List.copyOf(events.values());
    }

    /** What can be typed for a tag. */
    public List<String> tagNames() {
        return List.copyOf(tags.values());
    }

    /** The steps that a table can be narrowed to, each name by its code. */
    public Map<String, String> steps() {
        return Map.copyOf(steps);
    }
}

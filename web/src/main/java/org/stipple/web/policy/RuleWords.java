package org.stipple.web.policy;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.stipple.timing.EventName;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Step;
import org.stipple.timing.StepPattern;

/** The words that rules are made of, in one language: steps, events, tags and periods. */
public final class RuleWords {

    private final ResourceBundle texts;
    private final Locale locale;
    private final Map<String, String> tags;
    private final Map<String, String> observations;

    /**
     * @param tags names of the clinic's tags by code
     * @param observations names of the clinic's observations by code
     */
    public RuleWords(Locale locale, Map<String, String> tags, Map<String, String> observations) {
        this.texts = ResourceBundle.getBundle("org.stipple.web.messages.policy", locale);
        this.locale = locale;
        this.tags = Map.copyOf(tags);
        this.observations = Map.copyOf(observations);
    }

    /** The text of this key with its places filled. */
    public String text(String key, Object... places) {
        return new MessageFormat(texts.getString(key), locale).format(places);
    }

    /** As a sentence begins. */
    public String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** As it stands within a sentence. */
    public String within(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(locale) + words.substring(1);
    }

    /** An appointment, as a heading: "Consultation", "Session 2". */
    public String stepName(String step) {
        return step.equals("CONSULTATION")
                ? text("Appointment.CONSULTATION")
                : capital(
                        text("Appointment." + Step.parse(step).kind(), Step.parse(step).session()));
    }

    /** "session 4 or later or a touch-up". */
    public String steps(List<StepPattern> patterns) {
        return either(patterns, this::step);
    }

    private String step(StepPattern pattern) {
        if (pattern.kind() != Step.Kind.SESSION) {
            return text("Step." + pattern.kind());
        }
        if (pattern.first() == pattern.last()) {
            return text("words.text.session", pattern.first());
        }
        return pattern.first() == 1
                ? text("words.text.anySession")
                : text("words.text.laterSessions", pattern.first());
    }

    /** "a cleared patch test or a waiver of the patch test": any of them is meant. */
    public String anyOf(List<EventName> events) {
        return either(events, event -> event(event, "EventAny.", "words.text.observation"));
    }

    /** "the end of the course or the last touch-up": the latest of them is meant. */
    public String latestOf(List<EventName> events) {
        return either(events, event -> event(event, "EventLatest.", "words.text.lastObservation"));
    }

    private String event(EventName event, String keys, String observed) {
        return switch (event.kind()) {
            case SESSION -> text("words.text.session", event.session());
            case OBSERVATION -> text(observed, observation(event.observation()));
            case CONSULTATION,
                    CONSENT,
                    PATCH_TEST_APPLIED,
                    PATCH_TEST_CLEARED,
                    PATCH_TEST_REACTED,
                    PATCH_TEST_WAIVED,
                    REVIEW,
                    COURSE_END,
                    TOUCH_UP,
                    PREVIOUS_SESSION ->
                    text(keys + event.kind());
        };
    }

    private String observation(String code) {
        return within(observations.getOrDefault(code, code));
    }

    /** The names of tags, all of them meant: "Scarring and Third session undecided". */
    public String allTags(Collection<String> codes) {
        String joined = "";
        for (String name : names(codes)) {
            joined = joined.isEmpty() ? name : text("words.text.and", joined, name);
        }
        return joined;
    }

    public List<String> names(Collection<String> codes) {
        return codes.stream().map(code -> tags.getOrDefault(code, code)).sorted().toList();
    }

    private <T> String either(List<T> values, Function<T, String> words) {
        String joined = "";
        for (T value : values) {
            String word = words.apply(value);
            joined = joined.isEmpty() ? word : text("words.text.or", joined, word);
        }
        return joined;
    }

    /** The clinic's tags, each name by its code. */
    public Map<String, String> tagNames() {
        return tags;
    }

    /** The clinic's observations, each name by its code. */
    public Map<String, String> observationNames() {
        return observations;
    }

    /** In the units in which it was written: "14 days", "2 weeks", "1 year 6 months". */
    public String period(RulePeriod period) {
        return text(
                        "words.text.period",
                        period.years(),
                        period.months(),
                        period.weeks(),
                        period.days(),
                        period.equals(RulePeriod.parse("P0D")) ? 1 : 0)
                .strip();
    }
}

package org.stipple.policy.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stipple.timing.Bound;
import org.stipple.timing.EventName;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Step;

/**
 * What a generated case is there for, in a sentence. The case keeps it as its own text, as it keeps
 * what people type there, so it is written in the language of the case files.
 */
final class CaseWords {

    private CaseWords() {}

    static String of(Step step) {
        return switch (step.kind()) {
            case SESSION -> "session " + step.session();
            case PATCH_TEST_READING -> "the reading of the patch test";
            case REVIEW -> "the review";
            case FULL_RESULT -> "the full result";
            case NORMAL_ACTIVITY -> "normal activity";
            case TOUCH_UP -> "the touch-up";
        };
    }

    static String of(EventName event) {
        return switch (event.kind()) {
            case CONSULTATION -> "the consultation";
            case CONSENT -> "the consent";
            case PATCH_TEST_APPLIED -> "the patch test";
            case PATCH_TEST_CLEARED -> "the cleared patch test";
            case PATCH_TEST_REACTED -> "the reaction to the patch test";
            case PATCH_TEST_WAIVED -> "the waiver of the patch test";
            case SESSION -> "session " + event.session();
            case REVIEW -> "the review";
            case COURSE_END -> "the end of the course";
            case TOUCH_UP -> "the last touch-up";
            case OBSERVATION -> "the observation of " + plain(event.observation());
            case PREVIOUS_SESSION -> "the session before";
        };
    }

    static String anyOf(List<EventName> events) {
        return String.join(" or ", events.stream().map(CaseWords::of).toList());
    }

    static String of(Bound bound) {
        return switch (bound) {
            case ABSOLUTE_MINIMUM -> "absolute minimum";
            case MINIMUM -> "minimum";
            case RECOMMENDED_FROM -> "first recommended day";
            case RECOMMENDED_TO -> "last recommended day";
            case MAXIMUM -> "maximum";
            case UNTIL -> "last day of the rule";
        };
    }

    /** "1 year and 6 months", in the units in which it was written. */
    static String of(RulePeriod period) {
        List<String> parts = new ArrayList<>();
        Stream.of(
                        part(period.years(), "year"),
                        part(period.months(), "month"),
                        part(period.weeks(), "week"),
                        part(period.days(), "day"))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts.isEmpty() ? "0 days" : String.join(" and ", parts);
    }

    private static String part(int number, String unit) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "1 " + unit;
            default -> number + " " + unit + "s";
        };
    }

    /** "one day before the minimum". */
    static String away(int offset, Bound bound) {
        String from = "the " + of(bound);
        return switch (Integer.signum(offset)) {
            case -1 -> "one day before " + from;
            case 1 -> "one day after " + from;
            default ->
                    bound.isLast() || bound == Bound.RECOMMENDED_FROM ? "on " + from : "at " + from;
        };
    }

    static String tags(Collection<String> tags) {
        return String.join(" and ", tags.stream().sorted().map(CaseWords::plain).toList());
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

package org.stipple.web.diary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.Problem;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says in sentences why a visit can't be moved just so. */
final class DecisionWords {

    private static final String AREA = "diary";

    private final Words words;

    DecisionWords(Words words) {
        this.words = words;
    }

    /** What is in the way; nothing where nothing is. */
    List<String> of(BookingDecision decision) {
        if (decision instanceof BookingDecision.NotPossible not) {
            return not.problems().stream().map(this::sentence).toList();
        }
        if (decision instanceof BookingDecision.Taken taken) {
            return List.of(Texts.of(AREA, "judge.text.taken", parts(taken)));
        }
        if (decision instanceof BookingDecision.NeedsOverride) {
            return List.of(Texts.of(AREA, "judge.text.override"));
        }
        return decision instanceof BookingDecision.Refused
                ? List.of(Texts.of(AREA, "judge.text.refused"))
                : List.of();
    }

    private static String parts(BookingDecision.Taken taken) {
        return taken.what().stream()
                .sorted()
                .map(part -> Texts.of("scheduling", "TakenPart." + part))
                .collect(Collectors.joining(", "));
    }

    private String sentence(Problem problem) {
        return Texts.of(
                "scheduling",
                "problem." + problem.key(),
                problem.parameters().stream().map(this::word).toArray());
    }

    private Object word(Serializable parameter) {
        if (parameter instanceof LocalDate day) {
            return words.day(day);
        }
        if (parameter instanceof Stretch stretch) {
            return words.stretch(stretch);
        }
        return parameter instanceof LocalTime time ? words.time(time) : parameter;
    }
}

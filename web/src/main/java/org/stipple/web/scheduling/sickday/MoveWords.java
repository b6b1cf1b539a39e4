package org.stipple.web.scheduling.sickday;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.Problem;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says why a visit could not be moved with the others. */
final class MoveWords {

    private static final String AREA = "scheduling";

    private final Words words;

    MoveWords(Words words) {
        this.words = words;
    }

    String of(BookingDecision decision) {
        if (decision instanceof BookingDecision.NotPossible not) {
            return not.problems().stream().map(this::sentence).collect(joining(" "));
        }
        if (decision instanceof BookingDecision.Taken taken) {
            return Texts.of(
                    AREA,
                    "sickday.message.taken",
                    taken.what().stream()
                            .sorted()
                            .map(part -> Texts.of(AREA, "TakenPart." + part))
                            .collect(joining(", ")));
        }
        return Texts.of(
                AREA,
                decision instanceof BookingDecision.NeedsOverride
                        ? "sickday.message.override"
                        : "sickday.message.shut");
    }

    private String sentence(Problem problem) {
        return Texts.of(
                AREA,
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

package org.stipple.web.scheduling.sickday;

import static java.util.stream.Collectors.joining;

import org.stipple.scheduling.BookingDecision;
import org.stipple.web.scheduling.ProblemWords;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says why a visit could not be moved with the others. */
final class MoveWords {

    private static final String AREA = "scheduling";

    private final ProblemWords problems;

    MoveWords(Words words) {
        problems = new ProblemWords(words);
    }

    String of(BookingDecision decision) {
        if (decision instanceof BookingDecision.NotPossible not) {
            return not.problems().stream().map(problems::sentence).collect(joining(" "));
        }
        if (decision instanceof BookingDecision.Taken taken) {
            return Texts.of(AREA, "sickday.message.taken", ProblemWords.what(taken));
        }
        return Texts.of(
                AREA,
                decision instanceof BookingDecision.NeedsOverride
                        ? "sickday.message.override"
                        : "sickday.message.shut");
    }
}

package org.stipple.web.diary;

import java.util.List;
import org.stipple.scheduling.BookingDecision;
import org.stipple.web.scheduling.ProblemWords;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says in sentences why a visit can't be moved just so. */
final class DecisionWords {

    private static final String AREA = "diary";

    private final ProblemWords problems;

    DecisionWords(Words words) {
        problems = new ProblemWords(words);
    }

    /** What is in the way; nothing where nothing is. */
    List<String> of(BookingDecision decision) {
        if (decision instanceof BookingDecision.NotPossible not) {
            return not.problems().stream().map(problems::sentence).toList();
        }
        if (decision instanceof BookingDecision.Taken taken) {
            return List.of(Texts.of(AREA, "judge.text.taken", ProblemWords.what(taken)));
        }
        if (decision instanceof BookingDecision.NeedsOverride) {
            return List.of(Texts.of(AREA, "judge.text.override"));
        }
        return decision instanceof BookingDecision.Refused
                ? List.of(Texts.of(AREA, "judge.text.refused"))
                : List.of();
    }
}

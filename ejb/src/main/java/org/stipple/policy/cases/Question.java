package org.stipple.policy.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stipple.policy.table.TimingCase;
import org.stipple.timing.Event;
import org.stipple.timing.FaultyProtocolException;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Protocol;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;

/**
 * A case as long as nobody has said what must come out.
 *
 * @param name of the case, after the rule's code
 * @param scene whose tags and step are asked after
 * @param history in which it is asked
 * @param day that is asked after
 * @param because what the case is there for
 */
record Question(String name, Scene scene, Timeline history, LocalDate day, String because) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** Whether all its days can be typed in a case. */
    boolean canBeAsked() {
        return isPlain(day)
                && history.events().stream().map(Event::day).allMatch(Question::isPlain);
    }

    private static boolean isPlain(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The case that these rules answer; none where they contradict each other. */
    Optional<TimingCase> answeredBy(Protocol base, String protocolId) {
        Inquiry inquiry = new Inquiry(base, scene.tags(), history, scene.step());
        try {
            return Optional.of(
                    new TimingCase(
                            scene.rule().code() + " " + name,
                            protocolId,
                            scene.tags().stream().sorted().collect(Collectors.joining(" ")),
                            history.events().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining(" ")),
                            scene.step().toString(),
                            day.toString(),
                            TimingCase.cells(TimingEvaluator.judge(inquiry, day)),
                            because));
        } catch (FaultyProtocolException contradiction) {
            return Optional.empty();
        }
    }
}

package org.stipple.web.scheduling;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.web.words.Texts;

/**
 * For whom and what a visit is booked.
 *
 * @param clientName as she is called
 * @param subject whose visit it is, and what for
 * @param steps that can be picked
 * @param alerts to be read by name
 * @param moved the booking that is moved; null where a new one is made
 */
public record BookContext(
        String clientName,
        VisitSubject subject,
        List<StepChoice> steps,
        List<Alert> alerts,
        BookingRow moved)
        implements Serializable {

    public BookContext {
        steps = List.copyOf(steps);
        alerts = List.copyOf(alerts);
    }

    public long clientId() {
        return subject.clientId();
    }

    /** The same for another visit of hers. */
    BookContext with(VisitSubject other) {
        return new BookContext(clientName, other, steps, alerts, moved);
    }

    public boolean isMove() {
        return moved != null;
    }

    /** The visit within a sentence: "session 3". */
    public String getStepInSentence() {
        VisitStep step = subject.step();
        return Texts.of("scheduling", "book.step." + step.kind(), step.ordinal());
    }

    /** Where the first good times of the same visit are looked for. */
    public String getFindHref() {
        return isMove()
                ? "find.xhtml?move=" + moved.id()
                : "find.xhtml?client="
                        + clientId()
                        + "&step="
                        + URLEncoder.encode(
                                StepChoice.value(subject.course(), subject.step()),
                                StandardCharsets.UTF_8);
    }

    /** The visit as people call it. */
    public String getStepWords() {
        return StepChoices.words(subject.step());
    }
}

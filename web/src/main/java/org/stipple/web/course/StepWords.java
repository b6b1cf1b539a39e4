package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stipple.timing.EventName;
import org.stipple.timing.Step;
import org.stipple.web.judgement.FindingWords;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Names steps and events as headings do: "Session 2", "Consent". */
@Named
@RequestScoped
public class StepWords {

    @Inject private Words words;

    /**
     * The step's name.
     *
     * @param ordinal of a touch-up; of no meaning for anything else
     */
    public String of(Step step, int ordinal) {
        return switch (step.kind()) {
            case SESSION -> Texts.of("course", "Step.SESSION", step.session());
            case TOUCH_UP -> Texts.of("course", "Step.TOUCH_UP", ordinal);
            case REVIEW, PATCH_TEST_READING, FULL_RESULT, NORMAL_ACTIVITY ->
                    Texts.of("course", "Step." + step.kind());
        };
    }

    /** The same within a sentence: "session 2". */
    public String within(Step step, int ordinal) {
        String name = of(step, ordinal);
        return name.substring(0, 1).toLowerCase(words.wording().locale()) + name.substring(1);
    }

    /** The event's name within a sentence. */
    public String event(EventName event) {
        return new FindingWords(words.wording()).name(event);
    }

    /** The event's name with a capital letter. */
    public String sentence(EventName event) {
        String name = event(event);
        return name.substring(0, 1).toUpperCase(words.wording().locale()) + name.substring(1);
    }
}

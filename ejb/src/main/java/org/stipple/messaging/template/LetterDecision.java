package org.stipple.messaging.template;

import java.util.List;
import java.util.Map;

/** What became of texts that were to be kept. */
public sealed interface LetterDecision {

    /** They are used from now on. */
    record Kept() implements LetterDecision {}

    /** Something is wrong with them; nothing was changed. */
    record Faulty(Map<LetterPart, List<TemplateFault>> faults) implements LetterDecision {

        public Faulty {
            faults = Map.copyOf(faults);
        }
    }
}

package org.stipple.web.letter;

import java.util.List;
import org.stipple.messaging.template.TemplateFault;
import org.stipple.web.words.Texts;

/** What is wrong with a template, in words. */
final class FaultWords {

    private static final String AREA = "letter";

    private FaultWords() {}

    /** The first of them, and how many more there are. */
    static String of(List<TemplateFault> faults) {
        String first = of(faults.get(0));
        return faults.size() == 1
                ? first
                : Texts.of(AREA, "edit.message.more", first, faults.size() - 1);
    }

    private static String of(TemplateFault fault) {
        return Texts.of(
                AREA,
                "TemplateFault.Kind." + fault.kind(),
                fault.word(),
                fault.nearest(),
                fault.line(),
                fault.column());
    }
}

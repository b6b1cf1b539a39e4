package org.stipple.web.scheduling.waitlist;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.stipple.scheduling.waitlist.WaitProblem;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says at its field why nobody can wait for such a time. */
final class WaitProblemWords {

    private WaitProblemWords() {}

    static void tell(WaitProblem problem, Words words) {
        Object[] places =
                problem.parameters().stream().map(parameter -> word(parameter, words)).toArray();
        String key = "problem." + problem.key();
        String area = Texts.has("waitlist", key) ? "waitlist" : "scheduling";
        RefusedField.tell("form:" + field(problem.field()), Texts.of(area, key, places));
    }

    private static String field(WaitProblem.Field field) {
        return switch (field) {
            case STEP -> "step";
            case EARLIEST -> "earliest";
            case LATEST -> "latest";
            case WEEKDAYS -> "weekdays";
            case UNTIL -> "until";
            case PERSON -> "person";
        };
    }

    private static Object word(Serializable parameter, Words words) {
        if (parameter instanceof LocalDate day) {
            return words.dayWithYear(day);
        }
        return parameter instanceof LocalTime time ? words.time(time) : parameter;
    }
}

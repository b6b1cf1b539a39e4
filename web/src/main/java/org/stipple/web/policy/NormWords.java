package org.stipple.web.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.stipple.policy.table.Norm;
import org.stipple.policy.table.Norms;

/** The norms of a protocol in words, as far as it states them. */
record NormWords(RuleWords words, Norms norms) {

    /** "2 to 4, typically 3"; empty where nothing is stated. */
    String sessions() {
        return range(
                norms.find(Norm.SESSIONS_MINIMUM),
                norms.find(Norm.SESSIONS_TYPICAL),
                norms.find(Norm.SESSIONS_MAXIMUM),
                String::valueOf);
    }

    /** "3 h to 5 h". */
    String length(IntFunction<String> minutes) {
        return range(
                norms.find(Norm.SESSION_MINUTES_MINIMUM),
                OptionalInt.empty(),
                norms.find(Norm.SESSION_MINUTES_MAXIMUM),
                minutes);
    }

    /** "30 to 50 % of the full result". */
    String percent() {
        OptionalInt least = norms.find(Norm.RESULT_PERCENT_PER_SESSION_MINIMUM);
        OptionalInt most = norms.find(Norm.RESULT_PERCENT_PER_SESSION_MAXIMUM);
        return least.isPresent() && most.isPresent()
                ? words.text("norm.text.percent", least.getAsInt(), most.getAsInt())
                : "";
    }

    private String range(
            OptionalInt least, OptionalInt typical, OptionalInt most, IntFunction<String> unit) {
        List<String> parts = new ArrayList<>();
        if (least.isPresent() && least.equals(most)) {
            return words.text("norm.text.exactly", unit.apply(least.getAsInt()));
        }
        if (least.isPresent() && most.isPresent()) {
            parts.add(
                    words.text(
                            "norm.text.between",
                            unit.apply(least.getAsInt()),
                            unit.apply(most.getAsInt())));
        } else {
            add(parts, "norm.text.atLeast", least, unit);
            add(parts, "norm.text.atMost", most, unit);
        }
        add(parts, "norm.text.typically", typical, unit);
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, OptionalInt number, IntFunction<String> unit) {
        number.ifPresent(value -> parts.add(words.text(key, unit.apply(value))));
    }
}

package org.stipple.web.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stipple.timing.RulePeriod;

/**
 * Periods as people type them, "2 weeks", "1 month 14 d" or P2W, and as they read them. What cannot
 * be read stays as it was typed.
 */
public final class PeriodText {

    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,5})\\s*(\\p{L}+)\\.?\\s*,?");

    private final RuleWords words;
    private final Map<Unit, List<String>> names = new EnumMap<>(Unit.class);

    private enum Unit {
        YEARS,
        MONTHS,
        WEEKS,
        DAYS
    }

    public PeriodText(RuleWords words) {
        this.words = words;
        for (Unit unit : Unit.values()) {
            names.put(unit, List.of(words.text("period.units." + unit).split("\\s+")));
        }
    }

    /** As rules write it, {@code P2W}; what was typed where that cannot be said. */
    public String written(String typed) {
        String text = typed.strip().replaceAll("(?<=\\d),(?=\\d{3})", "");
        if (text.isEmpty()) {
            return "";
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return find(upper).or(() -> read(text)).map(RulePeriod::toString).orElse(text);
    }

    /** In words, "2 weeks"; as it is where it is no period. */
    public String shown(String written) {
        return find(written).map(words::period).orElse(written);
    }

    private static Optional<RulePeriod> find(String written) {
        try {
            return Optional.of(RulePeriod.parse(written));
        } catch (IllegalArgumentException inWords) {
            return Optional.empty();
        }
    }

    private Optional<RulePeriod> read(String text) {
        if (isSameDay(text)) {
            return find("P0D");
        }
        Map<Unit, Integer> numbers = new EnumMap<>(Unit.class);
        Matcher parts = PART.matcher(text);
        int end = 0;
        while (parts.find() && parts.start() == end) {
            Optional<Unit> unit = unit(parts.group(2).toLowerCase(Locale.ROOT));
            if (unit.isEmpty()
                    || numbers.put(unit.get(), Integer.valueOf(parts.group(1))) != null) {
                return Optional.empty();
            }
            end = parts.end();
        }
        return end == text.length() && !numbers.isEmpty()
                ? Optional.of(period(numbers))
                : Optional.empty();
    }

    private boolean isSameDay(String text) {
        return text.equals("0") || text.equalsIgnoreCase(words.period(RulePeriod.parse("P0D")));
    }

    private Optional<Unit> unit(String name) {
        return names.entrySet().stream()
                .filter(unit -> unit.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static RulePeriod period(Map<Unit, Integer> numbers) {
        return new RulePeriod(
                numbers.getOrDefault(Unit.YEARS, 0),
                numbers.getOrDefault(Unit.MONTHS, 0),
                numbers.getOrDefault(Unit.WEEKS, 0),
                numbers.getOrDefault(Unit.DAYS, 0));
    }
}

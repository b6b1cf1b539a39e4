package org.stipple.report.frame;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An address that was read. What a report does not know is left out, as in every list here; of the
 * days, which somebody typed, it is told.
 *
 * @param ask what can be asked in any case
 * @param typedFrom the first day as typed
 * @param typedTo the last day as typed
 * @param problem what is wrong with the period; empty if it can be answered
 * @param period that is asked for, seen from today; empty if something is wrong with it
 */
public record Reading(
        ReportAsk ask,
        String typedFrom,
        String typedTo,
        Optional<PeriodProblem> problem,
        Optional<Period> period) {

    private static final int MOST_GROUPS = 2;

    /**
     * @param params the address's parameters by name
     * @param today the day from which presets are seen
     */
    public static Reading of(Report report, Map<String, String> params, LocalDate today) {
        ReportShape shape = report.shape();
        String from = params.getOrDefault("from", "").strip();
        String to = params.getOrDefault("to", "").strip();
        When when = when(shape, params, from, to);
        ReportAsk ask = new ReportAsk(report.name(), when, picks(shape, params), by(shape, params));
        Optional<PeriodProblem> problem = problem(when, from, to, today);
        return new Reading(
                ask,
                from,
                to,
                problem,
                problem.isPresent() ? Optional.empty() : Optional.of(when.period(today)));
    }

    private static When when(
            ReportShape shape, Map<String, String> params, String from, String to) {
        Grain grain = Codes.find(Grain.class, params.getOrDefault("grain", "")).orElse(Grain.MONTH);
        boolean custom = !from.isEmpty() || !to.isEmpty() || "custom".equals(params.get("period"));
        return custom
                ? new When(Span.CUSTOM, day(from).orElse(null), day(to).orElse(null), grain)
                : When.of(
                        Codes.find(Span.class, params.getOrDefault("period", ""))
                                .orElse(shape.span()),
                        grain);
    }

    private static Optional<PeriodProblem> problem(
            When when, String from, String to, LocalDate today) {
        PeriodProblem.Kind unreadable =
                !from.isEmpty() && when.from() == null && when.span() == Span.CUSTOM
                        ? PeriodProblem.Kind.FIRST_UNREADABLE
                        : !to.isEmpty() && when.to() == null && when.span() == Span.CUSTOM
                                ? PeriodProblem.Kind.LAST_UNREADABLE
                                : null;
        return unreadable == null
                ? when.problem(today)
                : Optional.of(new PeriodProblem(unreadable, 0, when.grain(), when.grain()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String> picks(ReportShape shape, Map<String, String> params) {
        SortedMap<String, String> picks = new TreeMap<>();
        for (Dimension each : shape.dimensions()) {
            String member = params.getOrDefault(each.key(), "");
            if (each.knows(member) || (!each.isUnit() && member.equals(ReportAsk.NONE))) {
                picks.put(each.key(), member);
            }
        }
        return picks;
    }

    private static List<String> by(ReportShape shape, Map<String, String> params) {
        if (!params.containsKey("by")) {
            return shape.by();
        }
        return Arrays.stream(params.get("by").split(","))
                .filter(key -> shape.findDimension(key).isPresent())
                .distinct()
                .limit(MOST_GROUPS)
                .toList();
    }
}

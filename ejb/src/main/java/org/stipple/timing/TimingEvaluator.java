package org.stipple.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Judges steps by the rules. Pure: the same inquiry and day always give the same answer. All days
 * are days of the clinic.
 */
public final class TimingEvaluator {

    private static final int YEARS_SEARCHED = 2;

    private TimingEvaluator() {}

    /**
     * What the policy says of the step on this day. Events after the day are ignored, one on the
     * day counts.
     *
     * @throws FaultyProtocolException if two overrides claim the step with equally many tags
     */
    public static Judgement judge(Inquiry inquiry, LocalDate day) {
        List<Finding> findings =
                new Judging(inquiry).findings(inquiry.step(), day, inquiry.timeline());
        return Judgement.of(inquiry.step(), day, findings);
    }

    /**
     * The first day from this one on, two years at most, that anybody may book, with a warning or
     * without.
     *
     * @throws FaultyProtocolException if two overrides claim the step with equally many tags
     */
    public static NearestDay nearestPermitted(Inquiry inquiry, LocalDate from) {
        return nearest(
                inquiry,
                from,
                judgement -> judgement.outcome().permits(),
                finding -> !finding.outcome().permits());
    }

    /**
     * The first day from this one on, two years at most, that is RECOMMENDED.
     *
     * @throws FaultyProtocolException if two overrides claim the step with equally many tags
     */
    public static NearestDay nearestRecommended(Inquiry inquiry, LocalDate from) {
        return nearest(
                inquiry,
                from,
                judgement -> judgement.verdict() == Verdict.RECOMMENDED,
                finding -> finding.verdict() != Verdict.RECOMMENDED);
    }

    private static NearestDay nearest(
            Inquiry inquiry,
            LocalDate from,
            Predicate<Judgement> isGood,
            Predicate<Finding> shuts) {
        LocalDate last = from.plusYears(YEARS_SEARCHED);
        List<List<String>> shut = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(last); ) {
            Judgement judgement = judge(inquiry, day);
            if (isGood.test(judgement)) {
                return new NearestDay.Found(judgement);
            }
            shut.add(judgement.findings().stream().filter(shuts).map(Finding::code).toList());
            day = nextChange(inquiry, judgement);
        }
        return new NearestDay.Shut(last, blamed(shut));
    }

    private static List<String> blamed(List<List<String>> shut) {
        List<String> everyDay =
                shut.get(0).stream()
                        .filter(code -> shut.stream().allMatch(codes -> codes.contains(code)))
                        .toList();
        return everyDay.isEmpty()
                ? shut.stream().flatMap(List::stream).distinct().sorted().toList()
                : everyDay;
    }

    /**
     * The verdicts of all days from the first to the last, both inclusive, as runs of equal days
     * without gaps.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     * @throws FaultyProtocolException if two overrides claim the step with equally many tags
     */
    public static List<Band> bands(Inquiry inquiry, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no days from " + first + " to " + last);
        }
        List<Band> bands = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); ) {
            Judgement judgement = judge(inquiry, day);
            LocalDate next = nextChange(inquiry, judgement);
            LocalDate end = next.isAfter(last) ? last : next.minusDays(1);
            int previous = bands.size() - 1;
            if (previous >= 0 && bands.get(previous).isLike(judgement)) {
                bands.set(previous, bands.get(previous).until(end));
            } else {
                bands.add(new Band(day, end, judgement.verdict(), judgement.outcome()));
            }
            day = next;
        }
        return bands;
    }

    /**
     * The first day on which the answer may be another one. Between two days on which something
     * happens nothing changes but at the days that the findings name, and where a rule ends that
     * replaced others without an anchor of its own; so the days in between need no judging.
     */
    private static LocalDate nextChange(Inquiry inquiry, Judgement judgement) {
        LocalDate day = judgement.day();
        Timeline past = inquiry.timeline().upTo(day);
        Stream<LocalDate> events = inquiry.timeline().findNextDay(day).stream();
        Stream<LocalDate> bounds =
                judgement.findings().stream()
                        .flatMap(finding -> finding.findNextChange(day).stream());
        Stream<LocalDate> ends =
                inquiry.protocol().rules().stream()
                        .filter(rule -> rule.governs(inquiry.step(), inquiry.tags()))
                        .flatMap(rule -> Judging.findEnd(rule, past).stream())
                        .map(end -> end.plusDays(1))
                        .filter(day::isBefore);
        return Stream.of(events, bounds, ends)
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}

package org.stipple.patchtest.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.NearestDay;
import org.stipple.timing.Outcome;

/**
 * What the rules say of reading a client's patch test on one day.
 *
 * @param judgement of the step PATCH_TEST_READING
 * @param gatesVersionId the version of the clinic's safety rules that was asked
 * @param nearestPermitted the first day from then on which a cleared reading counts
 * @param nearestRecommended the first recommended day from then on
 */
public record ReadingJudgement(
        Judgement judgement,
        long gatesVersionId,
        NearestDay nearestPermitted,
        NearestDay nearestRecommended) {

    /** Whether a cleared reading on that day counts. */
    public boolean permits() {
        return judgement.outcome().permits();
    }

    /** The codes of the rules that do not permit it. */
    public List<String> refusing() {
        return judgement.findings().stream()
                .filter(finding -> !finding.outcome().permits())
                .map(Finding::code)
                .toList();
    }

    /** The first day on which the rules counted from the test recommend to read it. */
    public Optional<LocalDate> dueFrom() {
        return ofTheTest()
                .flatMap(
                        finding ->
                                finding
                                        .window()
                                        .recommendedFrom()
                                        .or(finding.window()::earliest)
                                        .stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * The last day on which the rules counted from the test recommend to read it; empty where none
     * states one.
     */
    public Optional<LocalDate> recommendedTo() {
        return ofTheTest()
                .flatMap(
                        finding ->
                                finding
                                        .window()
                                        .recommendedTo()
                                        .or(finding.window()::latest)
                                        .stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * Of two answers for one day the stricter: the worse outcome, then verdict, then the later due
     * day.
     */
    static ReadingJudgement stricter(ReadingJudgement one, ReadingJudgement other) {
        Comparator<ReadingJudgement> byStrictness =
                Comparator.<ReadingJudgement, Outcome>comparing(
                                judged -> judged.judgement.outcome())
                        .thenComparing(judged -> judged.judgement.verdict())
                        .thenComparing(
                                judged -> judged.dueFrom().orElse(LocalDate.MIN),
                                Comparator.reverseOrder());
        return byStrictness.compare(one, other) <= 0 ? one : other;
    }

    private Stream<Finding> ofTheTest() {
        return judgement.findings().stream()
                .filter(
                        finding ->
                                finding.anchor()
                                        .filter(
                                                event ->
                                                        event.name().kind()
                                                                == EventName.Kind
                                                                        .PATCH_TEST_APPLIED)
                                        .isPresent());
    }
}

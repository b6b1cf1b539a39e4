package org.stipple.web.ribbon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.stipple.timeline.comparison.Comparison;
import org.stipple.timeline.comparison.DayRun;
import org.stipple.timing.Event;
import org.stipple.web.judgement.FindingWords;
import org.stipple.web.words.Wording;

/** Says of a comparison which day was asked about and on which days all agree. */
final class SideBySideWords {

    private final Comparison comparison;
    private final Wording wording;

    SideBySideWords(Comparison comparison, Wording wording) {
        this.comparison = comparison;
        this.wording = wording;
    }

    /** "Judged on Fri 16 Jan, 7 days after session 1". */
    String judged() {
        LocalDate day = comparison.ask().day();
        return countedFrom()
                .map(
                        event ->
                                wording.text(
                                        "compare.text.judgedAfter",
                                        wording.day(day),
                                        ChronoUnit.DAYS.between(event.day(), day),
                                        new FindingWords(wording).name(event.name())))
                .orElseGet(() -> wording.text("compare.text.judged", wording.day(day)));
    }

    /** The event with which the axis begins. */
    private Optional<Event> countedFrom() {
        List<Event> events =
                comparison.lines().stream()
                        .flatMap(line -> line.judgement().stream())
                        .flatMap(judgement -> judgement.findings().stream())
                        .flatMap(finding -> finding.anchor().stream())
                        .filter(event -> event.day().equals(comparison.span().from()))
                        .toList();
        return events.stream()
                .filter(event -> event.name().isOfCourse())
                .findFirst()
                .or(() -> events.stream().findFirst());
    }

    /** "All four: Mon 19 – Fri 23 Jan", or that there is no such day. */
    String agreement() {
        int count = comparison.governed();
        if (count == 0) {
            return wording.text("compare.text.silent");
        }
        String days = "";
        for (DayRun run : comparison.agreed()) {
            days = days.isEmpty() ? days(run) : wording.text("compare.text.and", days, days(run));
        }
        return days.isEmpty()
                ? wording.text("compare.text.none", count, wording.day(comparison.span().last()))
                : wording.text("compare.text.agreed", count, days);
    }

    private String days(DayRun run) {
        return comparison.isOpen(run)
                ? wording.text("compare.text.from", wording.day(run.from()))
                : wording.daysInShort(run.from(), run.to());
    }
}

package org.stipple.web.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stipple.timing.Bound;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/**
 * The days of a window in words, by the verdict that each stretch has. Stretches that are over, or
 * that no rule states, are left out; a window in conflict has no stretches to tell.
 */
final class StripLegend {

    private final Window window;
    private final Wording wording;

    StripLegend(Window window, Wording wording) {
        this.window = window;
        this.wording = wording;
    }

    List<LegendLine> lines() {
        List<LegendLine> lines = new ArrayList<>();
        if (window.isConflict()) {
            return lines;
        }
        stretch(Bound.ABSOLUTE_MINIMUM, Bound.MINIMUM)
                .ifPresent(grace -> lines.add(line(Verdict.GRACE, "until", grace.last())));
        stretch(Bound.MINIMUM, Bound.RECOMMENDED_FROM)
                .ifPresent(
                        early ->
                                lines.add(
                                        isAhead(early.first())
                                                ? line(Verdict.EARLY, "from", early.first())
                                                : line(Verdict.EARLY, "until", early.last())));
        recommended().ifPresent(lines::add);
        late().ifPresent(lines::add);
        return lines;
    }

    private record Stretch(LocalDate first, LocalDate last) {}

    /** From one first day to the day before the next, as far as it is not over. */
    private Optional<Stretch> stretch(Bound from, Bound to) {
        return window.find(from)
                .flatMap(
                        first -> window.find(to).map(next -> new Stretch(first, next.minusDays(1))))
                .filter(found -> !found.last().isBefore(found.first()))
                .filter(found -> isAhead(found.last()));
    }

    private Optional<LegendLine> recommended() {
        Optional<LocalDate> last = window.recommendedTo().or(window::latest);
        return window.recommendedFrom()
                .filter(first -> last.map(this::isAhead).orElse(true))
                .map(
                        first ->
                                last.map(to -> line(Verdict.RECOMMENDED, "between", first, to))
                                        .orElseGet(() -> line(Verdict.RECOMMENDED, "from", first)));
    }

    private Optional<LegendLine> late() {
        Optional<LocalDate> first = window.recommendedTo().map(day -> day.plusDays(1));
        return window.latest()
                .map(
                        latest ->
                                first.filter(day -> !day.isAfter(latest) && isAhead(latest))
                                        .map(day -> line(Verdict.LATE, "until", latest)))
                .orElseGet(() -> first.map(day -> line(Verdict.LATE, "from", day)));
    }

    private boolean isAhead(LocalDate day) {
        return !day.isBefore(wording.today());
    }

    private LegendLine line(Verdict verdict, String key, LocalDate... days) {
        List<Object> places = new ArrayList<>();
        places.add(Texts.of("common", "Verdict." + verdict));
        for (LocalDate day : days) {
            places.add(wording.day(day));
        }
        return new LegendLine(
                verdict, Texts.of("scheduling", "days.legend." + key, places.toArray()));
    }
}

package org.stipple.web.ribbon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.timing.Band;
import org.stipple.timing.Verdict;

/** Chooses which days a drawing shows. */
final class Span {

    /**
     * Widths in px below which the drawings are never shown: on a laptop with the rail, on a phone
     * of 320 px.
     */
    private static final int FAR_WIDTH = 1000;

    private static final int NEAR_WIDTH = 254;

    /**
     * A session further back than this is not drawn near, where only the weeks around the next step
     * are.
     */
    private static final int SESSION_WITHIN = 45;

    /** Best days longer than this are cut near: their beginning matters. */
    private static final int LONG_BAND = 60;

    /** Near and far are one where the next step is further away than this. */
    private static final int NEAR_DAYS = 150;

    private final Story story;
    private final LocalDate today;

    Span(Story story, LocalDate today) {
        this.story = story;
        this.today = today;
    }

    /** From the first mark to a little after the last change. */
    Axis far() {
        LocalDate first = earliest(Stream.concat(days(), changes()));
        LocalDate last = latest(Stream.concat(days(), changes()));
        return padded(first, last, FAR_WIDTH);
    }

    private Axis padded(LocalDate first, LocalDate last, int width) {
        long span = Math.max(28, ChronoUnit.DAYS.between(first, last));
        return new Axis(
                first.minusDays(Math.max(3, span / 24)),
                last.plusDays(Math.max(7, span / 10)),
                width);
    }

    /**
     * The weeks around the next step: from the last session, if it is near, until a week after the
     * best days.
     */
    Axis near() {
        LocalDate first = earliest(Stream.concat(focus(), Stream.of(today)));
        LocalDate last = latest(Stream.concat(focus(), Stream.of(today)));
        LocalDate from =
                findLastSession()
                        .filter(day -> !day.isBefore(first.minusDays(SESSION_WITHIN)))
                        .filter(first::isAfter)
                        .orElse(first);
        if (ChronoUnit.DAYS.between(from, last) > NEAR_DAYS) {
            Axis far = far();
            return new Axis(far.first(), far.last(), NEAR_WIDTH);
        }
        LocalDate to = last.plusDays(Math.max(9, (28 - ChronoUnit.DAYS.between(from, last)) / 2));
        return new Axis(from.minusDays(4), to, NEAR_WIDTH);
    }

    /** The bands alone. */
    Axis small() {
        LocalDate first = earliest(Stream.concat(changes(), Stream.of(today)));
        LocalDate last = latest(Stream.concat(changes(), Stream.of(today)));
        return padded(
                findLastSession()
                        .filter(day -> day.isBefore(first))
                        .filter(day -> !day.isBefore(first.minusDays(SESSION_WITHIN)))
                        .orElse(first),
                last,
                NEAR_WIDTH);
    }

    private Stream<LocalDate> focus() {
        Stream<LocalDate> planned =
                story.marks().stream()
                        .filter(mark -> mark.state() != Mark.State.HAPPENED)
                        .map(Mark::day);
        Stream<LocalDate> first = story.bands().stream().skip(1).limit(1).map(Band::from);
        Stream<LocalDate> best =
                story.bands().stream()
                        .filter(band -> band.verdict() == Verdict.RECOMMENDED)
                        .flatMap(
                                band ->
                                        Stream.of(
                                                band.from(),
                                                isOpen(band) || length(band) > LONG_BAND
                                                        ? band.from().plusDays(28)
                                                        : band.to()));
        return Stream.of(planned, first, best).flatMap(days -> days);
    }

    private static long length(Band band) {
        return ChronoUnit.DAYS.between(band.from(), band.to());
    }

    private boolean isOpen(Band band) {
        return band.equals(story.bands().get(story.bands().size() - 1));
    }

    private Stream<LocalDate> days() {
        return Stream.concat(story.marks().stream().map(Mark::day), Stream.of(today));
    }

    /** The days on which a band gives way to the next. */
    private Stream<LocalDate> changes() {
        return story.bands().stream().skip(1).map(Band::from);
    }

    /** The last session that happened, from which the next step is counted as a rule. */
    Optional<LocalDate> findLastSession() {
        return story.marks().stream()
                .filter(mark -> mark.state() == Mark.State.HAPPENED && mark.ordinal() > 0)
                .map(Mark::day)
                .max(LocalDate::compareTo);
    }

    private static LocalDate earliest(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.max(LocalDate::compareTo).orElseThrow();
    }

    /**
     * Where the first band begins to be drawn: the rules say "too soon" of all days before, too.
     */
    LocalDate bandsFrom(Axis axis) {
        List<Band> bands = story.bands();
        LocalDate stated = bands.get(0).from();
        return findLastSession()
                .filter(day -> day.isAfter(stated) && !day.isAfter(bands.get(0).to()))
                .or(() -> Optional.of(stated).filter(axis::contains))
                .orElse(axis.first());
    }
}

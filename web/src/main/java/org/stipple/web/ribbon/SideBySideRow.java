package org.stipple.web.ribbon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stipple.timeline.comparison.ComparedLine;
import org.stipple.timeline.comparison.ComparedRules;
import org.stipple.timeline.comparison.Comparison;
import org.stipple.timing.Event;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;
import org.stipple.web.judgement.FindingWords;
import org.stipple.web.words.Wording;

/** Draws what one protocol says. */
final class SideBySideRow {

    private static final int NUMBERED = 11;
    private static final int SMALL = 6;

    private final ComparedLine line;
    private final Axis axis;
    private final Wording wording;
    private final List<Plot.BandShape> bands;

    SideBySideRow(ComparedLine line, Comparison comparison, Axis axis, Wording wording) {
        this.line = line;
        this.axis = axis;
        this.wording = wording;
        Story story = new Story(line.of().name(), List.of(), line.bands(), Window.EMPTY, false);
        this.bands = new BandDrawing(story, axis, Geometry.SMALL, wording).bands();
    }

    SideBySide.Row draw() {
        return new SideBySide.Row(
                line.of().name(),
                version(line.of()),
                line.verdict(),
                line.verdict() == Verdict.UNGOVERNED ? null : outcome(),
                bands,
                line.judgement().map(this::anchors).orElse(List.of()),
                told());
    }

    private Outcome outcome() {
        return line.judgement().map(Judgement::outcome).orElse(null);
    }

    private String version(ComparedRules rules) {
        return wording.text(
                rules.draft() ? "compare.text.draft" : "compare.text.version", rules.number());
    }

    /** Sessions with their numbers, over anything else of the same day. */
    private List<SideBySide.Anchor> anchors(Judgement judgement) {
        return judgement.findings().stream()
                .flatMap(finding -> finding.anchor().stream())
                .filter(event -> axis.contains(event.day()))
                .distinct()
                .sorted(Comparator.comparing((Event event) -> event.name().isSession()))
                .map(this::anchor)
                .toList();
    }

    private SideBySide.Anchor anchor(Event event) {
        boolean session = event.name().isSession();
        String name = new FindingWords(wording).name(event.name());
        String told =
                name.substring(0, 1).toUpperCase(wording.locale())
                        + name.substring(1)
                        + "\n"
                        + wording.dayAndRelative(event.day());
        return new SideBySide.Anchor(
                Axis.percent(axis.middle(event.day())),
                session ? String.format(Locale.ROOT, "%d", event.name().session()) : "",
                session ? NUMBERED : SMALL,
                told);
    }

    private String told() {
        return bands.isEmpty()
                ? wording.text("compare.text.contradiction")
                : bands.stream()
                        .map(band -> band.tip().lines().findFirst().orElse(""))
                        .collect(Collectors.joining("\n"));
    }
}

package org.stipple.web.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stipple.timing.Bound;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Window;
import org.stipple.web.words.Wording;

/** Says what a rule found, in one language and seen from one day. */
public final class FindingWords {

    private final Wording wording;

    public FindingWords(Wording wording) {
        this.wording = wording;
    }

    /**
     * The bounds that the rule states, as days; of a rule without days, whether its gate is met.
     */
    public List<BoundLine> bounds(Finding finding) {
        List<BoundLine> lines = new ArrayList<>();
        if (finding.isMissing()) {
            lines.add(new BoundLine(wording.text("why.text.gateMissing"), ""));
            return lines;
        }
        addFirstDays(lines, finding.window());
        addRecommended(lines, finding.window());
        finding.window()
                .find(Bound.MAXIMUM)
                .ifPresent(day -> lines.add(line(Bound.MAXIMUM, wording.day(day))));
        if (lines.isEmpty()) {
            lines.add(new BoundLine(wording.text("why.text.gateMet"), ""));
        }
        if (finding.graceWithheld()) {
            lines.add(new BoundLine(wording.text("why.text.graceWithheld"), ""));
        }
        return lines;
    }

    private void addFirstDays(List<BoundLine> lines, Window window) {
        Optional<LocalDate> absolute = window.find(Bound.ABSOLUTE_MINIMUM);
        Optional<LocalDate> minimum = window.find(Bound.MINIMUM);
        absolute.filter(day -> !minimum.equals(absolute))
                .ifPresent(day -> lines.add(line(Bound.ABSOLUTE_MINIMUM, wording.day(day))));
        minimum.ifPresent(day -> lines.add(line(Bound.MINIMUM, wording.day(day))));
    }

    private void addRecommended(List<BoundLine> lines, Window window) {
        Optional<LocalDate> from = window.find(Bound.RECOMMENDED_FROM);
        Optional<LocalDate> to = window.find(Bound.RECOMMENDED_TO);
        if (from.isPresent() && to.isPresent()) {
            lines.add(
                    new BoundLine(
                            wording.text("Bound.RECOMMENDED"), wording.days(from.get(), to.get())));
            return;
        }
        from.ifPresent(day -> lines.add(line(Bound.RECOMMENDED_FROM, wording.day(day))));
        to.ifPresent(day -> lines.add(line(Bound.RECOMMENDED_TO, wording.day(day))));
    }

    private BoundLine line(Bound bound, String days) {
        return new BoundLine(wording.text("Bound." + bound), days);
    }

    /** What the rule counts from, with its day; where that is missing, what would do. */
    public String countedFrom(Finding finding) {
        return finding.anchor()
                .map(this::event)
                .orElseGet(
                        () ->
                                finding.from().stream()
                                        .map(this::name)
                                        .collect(Collectors.joining(", ")));
    }

    private String event(Event event) {
        return name(event.name()) + ", " + wording.dayWithYear(event.day());
    }

    /**
     * The same in one sentence: "from session 2, Tue 23 Dec 2025: minimum Tue 13 Jan, recommended
     * Tue 20 Jan – Tue 3 Feb".
     */
    public String sentence(Finding finding) {
        String bounds =
                bounds(finding).stream().map(this::inSentence).collect(Collectors.joining(", "));
        return wording.text("why.text.sentence", countedFrom(finding), bounds);
    }

    private String inSentence(BoundLine line) {
        String label =
                line.label().substring(0, 1).toLowerCase(wording.locale())
                        + line.label().substring(1);
        return line.days().isEmpty() ? label : label + " " + line.days();
    }

    /** What an event is called: "session 2", "consent". */
    public String name(EventName name) {
        return switch (name.kind()) {
            case SESSION -> wording.text("Event.SESSION", name.session());
            case OBSERVATION ->
                    wording.find("Event.OBSERVATION." + name.observation())
                            .orElseGet(() -> readable(name.observation()));
            case CONSULTATION,
                    CONSENT,
                    PATCH_TEST_APPLIED,
                    PATCH_TEST_CLEARED,
                    PATCH_TEST_REACTED,
                    PATCH_TEST_WAIVED,
                    REVIEW,
                    COURSE_END,
                    TOUCH_UP,
                    PREVIOUS_SESSION ->
                    wording.text("Event." + name.kind());
        };
    }

    /** A code that a clinic added: HAIR_DYE is "hair dye". */
    private String readable(String code) {
        return code.replace('_', ' ').toLowerCase(wording.locale());
    }
}

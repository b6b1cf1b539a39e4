package org.stipple.policy.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stipple.timing.Bound;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;

/** What makes a rule speak at all: its anchor, its fence, its tags, its steps. */
final class GateQuestions {

    private final Scene scene;
    private final List<Question> questions = new ArrayList<>();

    private GateQuestions(Scene scene) {
        this.scene = scene;
    }

    /**
     * @param others the same rule in the other steps that it governs
     */
    static List<Question> of(Scene scene, List<Scene> others) {
        GateQuestions asking = new GateQuestions(scene);
        asking.askWithoutAnchor();
        asking.askOnTheAnchor();
        asking.askOtherAnchors();
        asking.askFences();
        asking.askTags();
        others.forEach(asking::askStep);
        return asking.questions;
    }

    private void askWithoutAnchor() {
        String events =
                scene.rule().from().stream().map(Object::toString).collect(Collectors.joining("|"));
        String because =
                scene.rule().required()
                        ? "%s with %s missing, which the rule requires"
                        : "%s with %s not on record: the rule stays silent";
        add(
                "missing " + events,
                scene,
                lacking(scene),
                because.formatted(
                        CaseWords.of(scene.step()), CaseWords.anyOf(scene.rule().from())));
    }

    private static Moment lacking(Scene scene) {
        LocalDate day = scene.bestDay(Scene.ANCHOR);
        Backstory backstory = new Backstory(scene);
        return new Moment(
                scene.anchor(Scene.ANCHOR)
                        .map(anchor -> backstory.lacking(anchor, day))
                        .orElseGet(() -> backstory.of(List.of(), day)),
                day);
    }

    /** Where no bound is stated, the day of the anchor is the first on which the gate is open. */
    private void askOnTheAnchor() {
        if (scene.rule().bounds().isEmpty()) {
            scene.anchor(Scene.ANCHOR)
                    .ifPresent(
                            anchor -> {
                                askAnchor(
                                        anchor, -1, "the day before %s, which does not count yet");
                                askAnchor(anchor, 0, "on the day of %s, which counts already");
                            });
        }
    }

    private void askAnchor(Event anchor, int offset, String because) {
        Moment moment = moment(scene, List.of(anchor), anchor.day());
        add(
                "anchor " + anchor.name() + " " + offset,
                scene,
                new Moment(moment.history(), anchor.day().plusDays(offset)),
                CaseWords.of(scene.step()) + " " + because.formatted(CaseWords.of(anchor.name())));
    }

    private void askOtherAnchors() {
        List<EventName> from = scene.from();
        for (EventName other : from.subList(Math.min(1, from.size()), from.size())) {
            add(
                    "anchor " + other,
                    scene,
                    moment(scene, otherAnchor(other), scene.bestDay(Scene.ANCHOR)),
                    "%s after %s, which counts as %s does"
                            .formatted(
                                    CaseWords.of(scene.step()),
                                    CaseWords.of(other),
                                    CaseWords.of(from.get(0))));
        }
    }

    /** Where days are counted, the later event is seen to count; else that it counts at all. */
    private List<Event> otherAnchor(EventName other) {
        Event later = new Event(other, Scene.ANCHOR);
        return scene.rule().bounds().isEmpty()
                ? List.of(later)
                : List.of(new Event(scene.from().get(0), Scene.ANCHOR.minusYears(1)), later);
    }

    private void askFences() {
        for (EventName fence : scene.fences()) {
            askFence(fence, "later", 1, "%s lies before %s and no longer counts");
            askFence(fence, "same day", 0, "%s is on the same day as %s and still counts");
            askFence(fence, "before", -7, "%s lies after %s, so nothing changes");
        }
    }

    private void askFence(EventName fence, String name, int days, String because) {
        scene.anchor(Scene.ANCHOR)
                .ifPresent(
                        anchor ->
                                add(
                                        "fence %s %s".formatted(fence, name),
                                        scene,
                                        moment(
                                                scene,
                                                List.of(
                                                        anchor,
                                                        new Event(
                                                                fence,
                                                                Scene.ANCHOR.plusDays(days))),
                                                dayOfFence()),
                                        because.formatted(
                                                CaseWords.of(anchor.name()), CaseWords.of(fence))));
    }

    /** Late enough for what is counted from the fence, and not past the last day of the rule. */
    private LocalDate dayOfFence() {
        LocalDate best = scene.bestDay(Scene.ANCHOR);
        LocalDate late = Scene.ANCHOR.plusDays(29);
        LocalDate day = best.isBefore(late) ? late : best;
        return scene.rule()
                .bounds()
                .find(Bound.MAXIMUM)
                .map(maximum -> maximum.after(Scene.ANCHOR))
                .filter(day::isAfter)
                .orElse(day);
    }

    private void askTags() {
        List<String> tags = scene.tags().stream().sorted().toList();
        if (tags.isEmpty()) {
            return;
        }
        String complete =
                scene.rule().override()
                        ? "%s on a course tagged %s: this rule replaces the plain one"
                        : "%s on a course tagged %s: this rule speaks";
        add(
                (scene.rule().override() ? "override " : "tags ") + String.join(" ", tags),
                scene,
                best(scene),
                complete.formatted(CaseWords.of(scene.step()), CaseWords.tags(tags)));
        for (String tag : tags) {
            Scene without = scene.without(tag);
            add(
                    "without " + tag,
                    without,
                    best(without),
                    "%s on a course not tagged %s: this rule stays silent"
                            .formatted(CaseWords.of(scene.step()), CaseWords.tags(List.of(tag))));
        }
    }

    private static Moment best(Scene scene) {
        return moment(
                scene, scene.anchor(Scene.ANCHOR).stream().toList(), scene.bestDay(Scene.ANCHOR));
    }

    private void askStep(Scene other) {
        String words = CaseWords.of(other.step());
        add(
                "step " + other.step(),
                other,
                other.rule().required() ? lacking(other) : beforeFirstBound(other),
                "%s is governed by this rule as %s is"
                        .formatted(words, CaseWords.of(scene.step())));
    }

    /** A day on which the rule has something against the step. */
    private static Moment beforeFirstBound(Scene scene) {
        LocalDate day = scene.bestDay(Scene.ANCHOR);
        Moment best = moment(scene, scene.anchor(Scene.ANCHOR).stream().toList(), day);
        return day.isAfter(Scene.ANCHOR) ? new Moment(best.history(), day.minusDays(1)) : best;
    }

    private static Moment moment(Scene scene, List<Event> told, LocalDate day) {
        return new Moment(new Backstory(scene).of(told, day), day);
    }

    private void add(String name, Scene in, Moment moment, String because) {
        questions.add(
                new Question(
                        name, in, moment.history(), moment.day(), CaseWords.sentence(because)));
    }
}

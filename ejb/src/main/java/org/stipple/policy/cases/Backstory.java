package org.stipple.policy.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.EventName.Kind;
import org.stipple.timing.Finding;
import org.stipple.timing.Timeline;

/**
 * Makes a history of a few events one that can have happened: the sessions before a session, the
 * end of a course that is touched up. It never adds what the rule itself counts from, so that the
 * rule says the same as before.
 */
final class Backstory {

    /** Between sessions, in weeks: the first that is not too soon to the rules is taken. */
    private static final List<Integer> GAPS = List.of(8, 26, 104);

    private static final int MOST_SESSIONS_BEFORE = 5;

    private final Scene scene;
    private final Bystanders bystanders;

    Backstory(Scene scene) {
        this.scene = scene;
        this.bystanders = new Bystanders(scene);
    }

    /** The history of these events, in which the other rules have nothing against this day. */
    Timeline of(List<Event> told, LocalDate day) {
        return complete(told, told, day);
    }

    /** The history in which all is there that would come before this event, but not the event. */
    Timeline lacking(Event missing, LocalDate day) {
        return complete(List.of(), List.of(missing), day);
    }

    private Timeline complete(List<Event> told, List<Event> led, LocalDate day) {
        List<Timeline> histories =
                GAPS.stream().map(gap -> withWhatCameBefore(told, led, day, gap)).toList();
        Timeline sensible =
                histories.stream()
                        .filter(history -> !isGraceWithheld(history, day))
                        .findFirst()
                        .orElse(histories.get(0));
        return bystanders.content(sensible, day);
    }

    private boolean isGraceWithheld(Timeline history, LocalDate day) {
        return bystanders
                .find(scene.rule().code(), history, day)
                .filter(Finding::graceWithheld)
                .isPresent();
    }

    private Timeline withWhatCameBefore(List<Event> told, List<Event> led, LocalDate day, int gap) {
        List<Event> events = new ArrayList<>(told);
        List<Event> earlier = new ArrayList<>();
        led.forEach(event -> before(event, gap).forEach(earlier::add));
        beforeTheStep(told, day).ifPresent(earlier::add);
        for (Event event : earlier) {
            if (mayBeAdded(event, events)) {
                events.add(event);
            }
        }
        return new Timeline(events);
    }

    private boolean mayBeAdded(Event event, List<Event> events) {
        boolean endsTheRule =
                event.name().equals(EventName.COURSE_END) && scene.until().isPresent();
        return !endsTheRule
                && !scene.from().contains(event.name())
                && events.stream().noneMatch(other -> other.name().equals(event.name()));
    }

    /** What comes before an event, nearest first. */
    static Stream<Event> before(Event event, int gap) {
        LocalDate day = event.day();
        return switch (event.name().kind()) {
            case SESSION ->
                    IntStream.rangeClosed(1, MOST_SESSIONS_BEFORE)
                            .filter(back -> event.name().session() > back)
                            .mapToObj(
                                    back ->
                                            new Event(
                                                    EventName.session(
                                                            event.name().session() - back),
                                                    day.minusWeeks((long) gap * back)));
            case PATCH_TEST_CLEARED, PATCH_TEST_REACTED, PATCH_TEST_WAIVED ->
                    Stream.of(new Event(EventName.of(Kind.PATCH_TEST_APPLIED), day.minusWeeks(3)));
            case TOUCH_UP -> Stream.of(new Event(EventName.COURSE_END, day.minusYears(1)));
            case CONSULTATION,
                    CONSENT,
                    PATCH_TEST_APPLIED,
                    REVIEW,
                    COURSE_END,
                    OBSERVATION,
                    PREVIOUS_SESSION ->
                    Stream.of();
        };
    }

    /** What comes after the course is asked of a course that has ended. */
    private Optional<Event> beforeTheStep(List<Event> told, LocalDate day) {
        LocalDate first = told.stream().map(Event::day).min(LocalDate::compareTo).orElse(day);
        return switch (scene.step().kind()) {
            case TOUCH_UP, FULL_RESULT, NORMAL_ACTIVITY ->
                    Optional.of(new Event(EventName.COURSE_END, first.minusYears(1)));
            case SESSION, PATCH_TEST_READING, REVIEW -> Optional.empty();
        };
    }
}

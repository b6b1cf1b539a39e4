package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;
import org.stipple.timing.Verdict;

/**
 * From when what is not booked is due once a course's visits have happened as planned: the review,
 * the full result, the touch-up. The last session counts as the end of a course that is under way.
 *
 * @param by rules and facts of the course
 */
record DueDays(VisitCase by) {

    private static final List<Step> STEPS = List.of(Step.REVIEW, Step.FULL_RESULT, Step.TOUCH_UP);
    private static final EventName REVIEW = EventName.of(EventName.Kind.REVIEW);
    private static final EventName COURSE_END = EventName.of(EventName.Kind.COURSE_END);
    private static final EventName TOUCH_UP = EventName.of(EventName.Kind.TOUCH_UP);

    /** Those that shift from the one plan to the other. */
    List<DueDay> shifted(List<Event> before, List<Event> after) {
        List<DueDay> shifted = new ArrayList<>();
        for (Step step : STEPS) {
            LocalDate was = find(step, before).orElse(null);
            LocalDate is = find(step, after).orElse(null);
            if (!Objects.equals(was, is)) {
                shifted.add(new DueDay(step, was, is));
            }
        }
        return shifted;
    }

    /** The sessions of the course by ordinal, done or so planned. */
    NavigableMap<Integer, LocalDate> sessions(List<Event> planned) {
        NavigableMap<Integer, LocalDate> sessions = new TreeMap<>();
        for (Event event : together(planned)) {
            if (event.name().isSession()) {
                sessions.put(event.name().session(), event.day());
            }
        }
        return sessions;
    }

    /** Whether she would be ready for an event then. */
    Optional<EventFit> fit(LocalDate event, List<Event> planned) {
        return EventFit.of(by, event, together(planned));
    }

    private List<Event> together(List<Event> planned) {
        List<Event> all = new ArrayList<>(by.facts().events());
        all.addAll(planned);
        return all;
    }

    private Optional<LocalDate> find(Step step, List<Event> planned) {
        List<Event> all = together(planned);
        Optional<LocalDate> last =
                all.stream()
                        .filter(each -> each.name().isSession() || each.name().equals(TOUCH_UP))
                        .map(Event::day)
                        .max(Comparator.naturalOrder());
        return last.filter(day -> !(step.equals(Step.REVIEW) && isReviewed(all, day)))
                .flatMap(day -> recommended(step, all, day));
    }

    private static boolean isReviewed(List<Event> all, LocalDate last) {
        return all.stream()
                .anyMatch(each -> each.name().equals(REVIEW) && !each.day().isBefore(last));
    }

    private Optional<LocalDate> recommended(Step step, List<Event> all, LocalDate last) {
        List<Event> ended = new ArrayList<>(all);
        if (all.stream().noneMatch(each -> each.name().equals(COURSE_END))) {
            ended.add(new Event(COURSE_END, last));
        }
        var said =
                TimingEvaluator.judge(
                        new Inquiry(by.rules(), by.tags(), new Timeline(ended), step), last);
        return said.verdict() == Verdict.MISSING
                ? Optional.empty()
                : said.window().recommendedFrom();
    }
}

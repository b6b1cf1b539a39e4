package org.stipple.course.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.course.CourseService;
import org.stipple.course.review.ReviewFact;
import org.stipple.course.session.SessionFact;
import org.stipple.course.tag.TagSpan;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;

/**
 * What the timing policy can know of a course, and nothing that anybody wrote about it. Corrected
 * and taken back records are not in it.
 *
 * @param tagSpans every tag that was ever on the course
 * @param sessions sessions and touch-ups in the order of their days
 * @param reviews in the order of their days
 */
public record CourseFacts(
        CourseRow course,
        List<TagSpan> tagSpans,
        List<SessionFact> sessions,
        List<ReviewFact> reviews)
        implements Serializable {

    public CourseFacts {
        tagSpans = List.copyOf(tagSpans);
        sessions = List.copyOf(sessions);
        reviews = List.copyOf(reviews);
    }

    public long courseId() {
        return course.id();
    }

    public long clientId() {
        return course.clientId();
    }

    public String protocolId() {
        return course.protocolId();
    }

    public CourseState state() {
        return course.state();
    }

    public int plannedSessions() {
        return course.plannedSessions();
    }

    /** The tags that are on the course now. */
    public Set<String> tags() {
        return tagSpans.stream()
                .filter(TagSpan::isCurrent)
                .map(TagSpan::tag)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The tags that counted on that day: they change for later judgements only. */
    public Set<String> tagsOn(LocalDate day) {
        return tagSpans.stream()
                .filter(span -> span.isOn(day))
                .map(TagSpan::tag)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The course's events: its sessions and touch-ups, the reviews that found a further session
     * needed, and its end while it is completed.
     */
    public List<Event> events() {
        Stream<Event> done = sessions.stream().map(SessionFact::event);
        Stream<Event> decided = reviews.stream().flatMap(review -> review.event().stream());
        return Stream.of(done, decided, end().stream()).flatMap(events -> events).sorted().toList();
    }

    private Optional<Event> end() {
        return course.end().map(day -> new Event(EventName.COURSE_END, day));
    }

    /** The last session, by its ordinal; touch-ups are none. */
    public Optional<SessionFact> lastSession() {
        return sessions.stream()
                .filter(SessionFact::isSession)
                .max((one, other) -> Integer.compare(one.ordinal(), other.ordinal()));
    }

    /** How many sessions were done: the ordinal of the last one. */
    public int sessionsDone() {
        return lastSession().map(SessionFact::ordinal).orElse(0);
    }

    /** The ordinal of the last touch-up, 0 before the first. */
    public int touchUpsDone() {
        return sessions.stream()
                .filter(fact -> !fact.isSession())
                .mapToInt(SessionFact::ordinal)
                .max()
                .orElse(0);
    }

    /** What comes next by the meaning of the course; see {@link CourseService#nextStep}. */
    public Optional<NextStep> nextStep() {
        return new CourseProgress(this).nextStep();
    }

    /** Whether nothing is left to do but to complete it. */
    public boolean isReadyToComplete() {
        return new CourseProgress(this).isReadyToComplete();
    }
}

package org.stipple.report.cover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.report.frame.Period;
import org.stipple.timeline.AskPolicy;
import org.stipple.timeline.ByVersions;
import org.stipple.timeline.CourseTimeline;
import org.stipple.timeline.Subject;
import org.stipple.timeline.TimelineService;
import org.stipple.timing.Event;
import org.stipple.timing.Timeline;

/**
 * Judges deeds as on their day: by the versions that were in force on it, the tags that counted on
 * it, and what had happened by then. Asks the same judge as whoever books, starts or records.
 */
@Dependent
class CoverJudge {

    /** So many are read at once, three statements each time. */
    private static final int AT_ONCE = 5000;

    @Inject private CoverFacts facts;
    @Inject private CourseService courses;
    @Inject private TimelineService timelines;

    /** The gaps of the deeds of a period, by session; those that were covered are left out. */
    Map<Long, Set<CoverGap>> gaps(Period period) {
        List<JudgedDeed> deeds = facts.inQuestion(period);
        Map<Long, Set<CoverGap>> gaps = new HashMap<>();
        for (int from = 0; from < deeds.size(); from += AT_ONCE) {
            judge(deeds.subList(from, Math.min(from + AT_ONCE, deeds.size())), gaps);
        }
        return gaps;
    }

    private void judge(List<JudgedDeed> deeds, Map<Long, Set<CoverGap>> gaps) {
        Map<Long, List<Event>> byThen = facts.byThen(deeds);
        Map<Long, CourseFacts> known =
                courses.factsOf(
                        deeds.stream().map(JudgedDeed::courseId).collect(Collectors.toSet()));
        for (JudgedDeed deed : deeds) {
            Set<CoverGap> found =
                    gaps(
                            deed,
                            new CourseTimeline(
                                    known.get(deed.courseId()),
                                    new Timeline(
                                            byThen.getOrDefault(deed.sessionId(), List.of()))));
            if (!found.isEmpty()) {
                gaps.put(deed.sessionId(), found);
            }
        }
    }

    private Set<CoverGap> gaps(JudgedDeed deed, CourseTimeline course) {
        AskPolicy ask =
                AskPolicy.of(
                        Subject.course(deed.courseId()),
                        deed.kind().step(deed.ordinal()),
                        new ByVersions(deed.day(), deed.policyVersionId(), deed.gatesVersionId()));
        return timelines
                .inquire(ask, course)
                .map(inquiry -> CoverGap.of(inquiry.judge(deed.day()).judgement()))
                .orElseGet(() -> EnumSet.noneOf(CoverGap.class));
    }
}

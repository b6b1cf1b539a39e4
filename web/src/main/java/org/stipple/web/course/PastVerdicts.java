package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.stipple.timeline.AskPolicy;
import org.stipple.timeline.PolicyInquiry;
import org.stipple.timeline.Subject;
import org.stipple.timeline.TimelineService;
import org.stipple.timing.Event;
import org.stipple.timing.Step;
import org.stipple.timing.Verdict;

/** Judges what was done by the versions in force on its day, where no judgement is kept with it. */
@RequestScoped
class PastVerdicts {

    @Inject private TimelineService timelines;

    /**
     * The verdict of that day.
     *
     * @param itself the event that is judged, where it is one
     * @return null where no version was in force
     */
    Verdict of(Step step, LocalDate day, List<Event> itself, CourseStory story) {
        AskPolicy ask = AskPolicy.of(Subject.course(story.card().id()), step, day).without(itself);
        return timelines
                .inquire(ask, story.timeline())
                .map(inquiry -> verdict(inquiry, day))
                .orElse(null);
    }

    private static Verdict verdict(PolicyInquiry inquiry, LocalDate day) {
        return inquiry.judge(day).judgement().verdict();
    }
}

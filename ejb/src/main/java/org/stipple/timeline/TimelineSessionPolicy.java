package org.stipple.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stipple.course.CourseService;
import org.stipple.course.session.PolicyAnswer;
import org.stipple.course.session.SessionPolicy;
import org.stipple.timing.Event;
import org.stipple.timing.Step;

/** Answers what sessions ask of the policy. */
@ApplicationScoped
class TimelineSessionPolicy implements SessionPolicy {

    @Inject private TimelineService timelines;
    @Inject private CourseService courses;
    @Inject private RuleBook rules;

    @Override
    public Optional<PolicyAnswer> judge(
            long courseId, Step step, LocalDate day, List<Event> without) {
        AskPolicy ask = AskPolicy.of(Subject.course(courseId), step, day).without(without);
        return timelines.judge(new JudgeStep(ask, day)).map(TimelineSessionPolicy::answer);
    }

    private static PolicyAnswer answer(PolicyJudgement judged) {
        return new PolicyAnswer(
                judged.judgement(),
                judged.rules().policyVersionId(),
                judged.rules().gatesVersionId(),
                judged.written());
    }

    @Override
    public OptionalInt sessionsMaximum(long courseId, LocalDate day) {
        return rules.sessionsMaximum(courses.facts(courseId).protocolId(), day);
    }
}

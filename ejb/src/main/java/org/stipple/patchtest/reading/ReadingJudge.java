package org.stipple.patchtest.reading;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.happened.Happenings;
import org.stipple.happened.Histories;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;

/**
 * Asks the rules about reading a client's patch test: the clinic's gates, joined to the protocol of
 * each of her unfinished courses. Where she has several, the strictest answer counts.
 */
@ApplicationScoped
public class ReadingJudge {

    @Inject private RuleBook book;
    @Inject private CourseService courses;
    @Inject private Happenings happenings;

    /**
     * What the rules in force on that day say of a reading on it.
     *
     * @return empty if no rules were in force
     */
    public Optional<ReadingJudgement> judge(long clientId, LocalDate day) {
        return Optional.ofNullable(judge(Set.of(clientId), day).get(clientId));
    }

    /** The same for many clients; one without rules is left out. A fixed number of statements. */
    public Map<Long, ReadingJudgement> judge(Set<Long> clientIds, LocalDate day) {
        List<CourseFacts> unfinished =
                courses.factsOfClients(clientIds).values().stream()
                        .filter(course -> course.state().isUnfinished())
                        .toList();
        Histories histories =
                happenings.of(clientIds, unfinished.stream().map(CourseFacts::courseId).toList());
        Map<Long, List<CourseFacts>> byClient =
                unfinished.stream().collect(groupingBy(CourseFacts::clientId));
        RuleBook.Page page = book.on(day);
        Map<Long, ReadingJudgement> judgements = new HashMap<>();
        for (long client : clientIds) {
            (byClient.containsKey(client)
                            ? judge(page, byClient.get(client), histories)
                            : judge(page, histories.ofClient(client)))
                    .ifPresent(judgement -> judgements.put(client, judgement));
        }
        return judgements;
    }

    private static Optional<ReadingJudgement> judge(RuleBook.Page page, Timeline client) {
        return page.findGates().map(rules -> judge(rules, Set.of(), client, page.day()));
    }

    private static Optional<ReadingJudgement> judge(
            RuleBook.Page page, List<CourseFacts> courses, Histories histories) {
        return courses.stream()
                .flatMap(course -> judge(page, course, histories).stream())
                .reduce(ReadingJudgement::stricter);
    }

    private static Optional<ReadingJudgement> judge(
            RuleBook.Page page, CourseFacts course, Histories histories) {
        Timeline timeline = histories.ofCourse(course.clientId(), course.courseId());
        return page.find(course.protocolId())
                .map(rules -> judge(rules, course.tagsOn(page.day()), timeline, page.day()));
    }

    private static ReadingJudgement judge(
            RuleBook.Rules rules, Set<String> tags, Timeline timeline, LocalDate day) {
        Inquiry inquiry = new Inquiry(rules.protocol(), tags, timeline, Step.PATCH_TEST_READING);
        return new ReadingJudgement(
                TimingEvaluator.judge(inquiry, day),
                rules.gatesVersionId(),
                TimingEvaluator.nearestPermitted(inquiry, day),
                TimingEvaluator.nearestRecommended(inquiry, day));
    }
}

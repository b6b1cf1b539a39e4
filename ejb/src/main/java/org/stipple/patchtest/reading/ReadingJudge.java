package org.stipple.patchtest.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.course.progress.CourseFacts;
import org.stipple.timing.Event;
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
    @Inject private OtherFacts others;

    /**
     * What the rules in force on that day say of a reading on it.
     *
     * @param tests what has happened to the client's patch tests
     * @return empty if no rules were in force
     */
    public Optional<ReadingJudgement> judge(long clientId, List<Event> tests, LocalDate day) {
        return Optional.ofNullable(judge(Map.of(clientId, tests), day).get(clientId));
    }

    /** The same for many clients; one without rules is left out. A fixed number of statements. */
    public Map<Long, ReadingJudgement> judge(Map<Long, List<Event>> tests, LocalDate day) {
        Map<Long, List<Event>> beside = others.eventsOf(tests.keySet());
        Map<Long, List<CourseFacts>> courses = others.unfinishedCoursesOf(tests.keySet());
        RuleBook.Page page = book.on(day);
        Map<Long, ReadingJudgement> judgements = new HashMap<>();
        tests.forEach(
                (client, ofTests) -> {
                    List<Event> ofClient = join(ofTests, beside.getOrDefault(client, List.of()));
                    judge(page, courses.getOrDefault(client, List.of()), ofClient)
                            .ifPresent(judgement -> judgements.put(client, judgement));
                });
        return judgements;
    }

    private static Optional<ReadingJudgement> judge(
            RuleBook.Page page, List<CourseFacts> courses, List<Event> ofClient) {
        if (courses.isEmpty()) {
            return page.findGates()
                    .map(rules -> judge(rules, Set.of(), new Timeline(ofClient), page.day()));
        }
        return courses.stream()
                .flatMap(course -> judge(page, course, ofClient).stream())
                .reduce(ReadingJudgement::stricter);
    }

    private static Optional<ReadingJudgement> judge(
            RuleBook.Page page, CourseFacts course, List<Event> ofClient) {
        Timeline timeline = new Timeline(join(ofClient, course.events()));
        return page.find(course.protocolId())
                .map(rules -> judge(rules, course.tagsOn(page.day()), timeline, page.day()));
    }

    private static List<Event> join(List<Event> some, List<Event> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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

package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.review.ReviewFact;
import org.stipple.course.session.SessionRow;
import org.stipple.timeline.DueDays;
import org.stipple.timeline.Milestone;
import org.stipple.timeline.Outlook;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Step;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Tells the steps of a course in their order, each judged as on its day. */
@RequestScoped
class StepLines {

    @Inject private StepWords steps;
    @Inject private PastVerdicts verdicts;
    @Inject private People people;
    @Inject private Words words;
    @Inject private Bookings bookings;

    List<StepLine> of(CourseStory story, List<Milestone> milestones) {
        List<StepLine> lines = new ArrayList<>();
        story.clientEvents().stream()
                .filter(event -> event.name().kind() != EventName.Kind.PATCH_TEST_APPLIED)
                .forEach(event -> lines.add(line(event, story)));
        story.card().sessions().forEach(session -> lines.add(line(session, story)));
        story.card().facts().reviews().forEach(review -> lines.add(line(review, story)));
        story.booked().forEach(booked -> lines.add(line(booked)));
        milestones.forEach(milestone -> lines.add(line(milestone, story.today())));
        story.next().forEach(outlook -> addTouchUp(lines, outlook, story));
        lines.sort(Comparator.comparing(StepLine::day));
        return lines;
    }

    private StepLine line(Event event, CourseStory story) {
        StepLine line =
                StepLine.done(
                        event.day(), steps.sentence(event.name()), words.dayWithYear(event.day()));
        return event.name().kind() == EventName.Kind.PATCH_TEST_CLEARED
                ? line.judged(
                        verdicts.of(Step.PATCH_TEST_READING, event.day(), List.of(event), story))
                : line;
    }

    private StepLine line(SessionRow session, CourseStory story) {
        return new StepLine(
                        session.performedOn(),
                        session.ordinal(),
                        "",
                        steps.of(session.fact().step(), session.ordinal()),
                        more(session, story),
                        session.verdict(),
                        "",
                        0)
                .correctedAt("/session/edit", session.id());
    }

    private String more(SessionRow session, CourseStory story) {
        String when = when(session, bookings.siteOf(story.card().facts().clientId(), session));
        String who = people.name(session.personId());
        return session.resultPercent() == null
                ? Texts.of("course", "overview.text.session", when, who)
                : Texts.of(
                        "course",
                        "overview.text.sessionResult",
                        when,
                        who,
                        session.resultPercent());
    }

    private String when(SessionRow session, long siteId) {
        Instant start = session.startedAt();
        Instant end = session.endedAt();
        return start == null || end == null
                ? words.dayWithYear(session.performedOn())
                : when(session.performedOn(), words.timesAt(siteId, start, end));
    }

    private String when(LocalDate day, String times) {
        return Texts.of("course", "overview.text.when", words.dayWithYear(day), times);
    }

    private StepLine line(ReviewFact review, CourseStory story) {
        String more =
                Texts.of(
                        "course",
                        "overview.text.review",
                        words.dayWithYear(review.heldOn()),
                        people.name(review.personId()),
                        Texts.of("course", "ReviewDecision.said." + review.decision()));
        return StepLine.done(review.heldOn(), Texts.of("course", "Step.REVIEW"), more)
                .judged(
                        verdicts.of(
                                Step.REVIEW,
                                review.heldOn(),
                                review.event().stream().toList(),
                                story))
                .correctedAt("/review/edit", review.id());
    }

    private StepLine line(Booked booked) {
        boolean numbered =
                booked.kind() == VisitKind.SESSION || booked.kind() == VisitKind.TOUCH_UP;
        String when =
                when(booked.day(), words.timesAt(booked.siteId(), booked.start(), booked.end()));
        return new StepLine(
                booked.day(),
                numbered ? booked.ordinal() : 0,
                booked.held() ? "is-held" : "is-booked",
                Texts.of("course", "Booked." + booked.kind(), booked.ordinal()),
                Texts.of("course", "overview.text.session", when, booked.where()),
                booked.verdict(),
                "/scheduling/visit",
                booked.id());
    }

    private StepLine line(Milestone milestone, LocalDate today) {
        boolean reached = !milestone.from().isAfter(today);
        return new StepLine(
                milestone.from(),
                0,
                reached ? "" : "is-open",
                steps.of(milestone.step(), 0),
                Texts.of(
                        "course",
                        "overview.text.milestone",
                        words.dayWithYear(milestone.from()),
                        milestone.guidance()),
                null,
                "",
                0);
    }

    private void addTouchUp(List<StepLine> lines, Outlook outlook, CourseStory story) {
        boolean booked =
                story.booked().stream().anyMatch(visit -> visit.kind() == VisitKind.TOUCH_UP);
        if (outlook.next().kind() == VisitKind.TOUCH_UP && outlook.due() != null && !booked) {
            lines.add(due(outlook.next().ordinal(), outlook.due()));
        }
    }

    private StepLine due(int ordinal, DueDays due) {
        return new StepLine(
                due.dueOn(),
                0,
                "is-open",
                steps.of(Step.TOUCH_UP, ordinal),
                Texts.of(
                        "course",
                        due.dueByDefault() ? "overview.text.dueByDefault" : "overview.text.due",
                        words.dayWithYear(due.dueOn())),
                null,
                "",
                0);
    }
}

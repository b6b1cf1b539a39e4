package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.course.session.SessionRow;
import org.stipple.timeline.PolicyInquiry;
import org.stipple.timing.Band;
import org.stipple.timing.Step;
import org.stipple.timing.Window;
import org.stipple.web.ribbon.Mark;
import org.stipple.web.ribbon.Ribbon;
import org.stipple.web.ribbon.RibbonDrawing;
import org.stipple.web.ribbon.Story;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/**
 * Tells the ribbon what happened in a course, what is booked, and what the rules say of the next
 * step.
 */
@RequestScoped
class CourseRibbons {

    /** How far past the last day that a rule names the bands are judged; the last one runs on. */
    private static final int DAYS_BEYOND = 90;

    @Inject private StepWords steps;
    @Inject private People people;
    @Inject private Words words;

    Ribbon of(CourseStory story, String title) {
        Optional<PolicyInquiry> inquiry =
                story.next().stream().flatMap(next -> next.inquiry().stream()).findFirst();
        Optional<PolicyInquiry> met = inquiry.map(asked -> asked.onceMet(story.today()));
        Optional<PolicyInquiry> shape = inquiry.map(asked -> asked.shape(story.today()));
        Story told =
                new Story(
                        title,
                        marks(story),
                        shape.map(asked -> bands(asked, story)).orElse(List.of()),
                        met.map(asked -> window(asked, story.today())).orElse(Window.EMPTY),
                        !met.equals(inquiry));
        return new RibbonDrawing(words.wording()).draw(told);
    }

    private static Window window(PolicyInquiry inquiry, LocalDate day) {
        return inquiry.judge(day).judgement().window();
    }

    private static List<Band> bands(PolicyInquiry inquiry, CourseStory story) {
        LocalDate first =
                story.card().sessions().stream()
                        .map(SessionRow::performedOn)
                        .max(LocalDate::compareTo)
                        .orElse(story.today());
        LocalDate last =
                Stream.concat(
                                window(inquiry, story.today()).days().values().stream(),
                                Stream.concat(
                                        story.booked().stream().map(Booked::day),
                                        Stream.of(story.today())))
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        return inquiry.bands(first, last.plusDays(DAYS_BEYOND));
    }

    private List<Mark> marks(CourseStory story) {
        List<Mark> marks = new ArrayList<>();
        story.clientEvents()
                .forEach(
                        event ->
                                marks.add(
                                        Mark.happened(
                                                event.day(), steps.sentence(event.name()), 0)));
        story.card().sessions().forEach(session -> marks.add(mark(session)));
        story.card()
                .facts()
                .reviews()
                .forEach(
                        review ->
                                marks.add(
                                        Mark.happened(
                                                review.heldOn(), steps.of(Step.REVIEW, 0), 0)));
        story.booked().forEach(booked -> marks.add(mark(booked)));
        return marks;
    }

    private Mark mark(SessionRow session) {
        return new Mark(
                session.performedOn(),
                steps.of(session.fact().step(), session.ordinal()),
                session.ordinal(),
                Mark.State.HAPPENED,
                people.name(session.personId()));
    }

    private Mark mark(Booked booked) {
        String name = Texts.of("course", "Booked." + booked.kind(), booked.ordinal());
        String more =
                Texts.of(
                        "course",
                        "overview.text.when",
                        words.timeAt(booked.siteId(), booked.start()),
                        booked.where());
        return new Mark(
                booked.day(),
                name,
                booked.ordinal(),
                booked.held() ? Mark.State.HELD : Mark.State.BOOKED,
                more);
    }
}

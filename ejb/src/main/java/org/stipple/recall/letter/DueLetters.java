package org.stipple.recall.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseRow;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.messaging.template.LetterSource;
import org.stipple.messaging.template.LetterSubject;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.letter.ClientAtSite;
import org.stipple.scheduling.letter.LetterReading;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.TimelineService;

/**
 * What is said of a touch-up or review that falls due, from the rules in force on the day on which
 * it is said. Nothing is, where such a visit is booked already.
 */
@Dependent
class DueLetters implements LetterSource {

    @Inject private TimelineService timelines;
    @Inject private CourseService courses;
    @Inject private LetterReading reading;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    @Override
    public boolean knows(MessageKind kind) {
        return kind == MessageKind.TOUCH_UP_DUE || kind == MessageKind.REVIEW_DUE;
    }

    @Override
    public Facts facts(MessageToCompose message, LetterLanguage language) {
        VisitKind wanted = visit(message.kind());
        if (reading.isBooked(message.clientId(), wanted, message.courseId(), clock.now())) {
            return Untrue.because("VISIT_BOOKED");
        }
        ClientAtSite where = reading.client(message.clientId());
        LocalDate today = clock.today(where.zone());
        return findDue(message.courseId(), wanted, today)
                .<Facts>map(due -> known(due, where, today, language))
                .orElseGet(() -> Untrue.because("NOT_DUE"));
    }

    /** What is due since long ago is due today: nobody is reminded of a day that is over. */
    private static Facts known(
            Outlook due, ClientAtSite where, LocalDate today, LetterLanguage language) {
        LocalDate dueOn = due.dueDays().orElseThrow().dueOn();
        return new Known(
                where.values(language, dueOn.isBefore(today) ? today : dueOn)
                        .visit(due.next().kind().name(), due.next().ordinal()));
    }

    private Optional<Outlook> findDue(long courseId, VisitKind wanted, LocalDate today) {
        return timelines
                .outlook(courseId, today, List.of())
                .filter(outlook -> isDue(outlook, wanted));
    }

    private static boolean isDue(Outlook outlook, VisitKind wanted) {
        return outlook.next().kind() == wanted && outlook.dueDays().isPresent();
    }

    private static VisitKind visit(MessageKind kind) {
        return kind == MessageKind.TOUCH_UP_DUE ? VisitKind.TOUCH_UP : VisitKind.REVIEW;
    }

    @Override
    public List<LetterSubject> subjects(MessageKind kind, long clientId) {
        LocalDate today = clock.today(reading.client(clientId).zone());
        SiteSummary site = sites.getSite();
        List<Long> ids = courses.coursesOf(clientId).stream().map(CourseRow::id).toList();
        return timelines.gather(ids).values().stream()
                .flatMap(course -> timelines.outlook(course, site, today).stream())
                .filter(outlook -> isDue(outlook, visit(kind)))
                .map(DueLetters::subject)
                .toList();
    }

    private static LetterSubject subject(Outlook due) {
        return new LetterSubject(
                0,
                due.course().courseId(),
                0,
                new VisitStep(due.next().kind(), due.next().ordinal()).toString(),
                due.dueDays().orElseThrow().dueOn());
    }
}

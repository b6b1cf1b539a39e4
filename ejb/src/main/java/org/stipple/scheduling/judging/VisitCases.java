package org.stipple.scheduling.judging;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.timeline.AskPolicy;
import org.stipple.timeline.ByVersions;
import org.stipple.timeline.PolicyInquiry;
import org.stipple.timeline.Subject;
import org.stipple.timeline.TimelineService;
import org.stipple.timing.Step;

/**
 * Opens the case of a visit: gathers what has happened and what is planned, and puts it before the
 * versions in force. The number of statements does not depend on how many visits are asked for.
 */
@Dependent
public class VisitCases {

    @Inject private TimelineService timelines;
    @Inject private BookingRepository bookings;

    /**
     * What is known of these visits' clients and courses. Of a client whose visit is not judged
     * nothing but what is planned is asked for.
     */
    public Gathered gather(Collection<VisitSubject> subjects) {
        return gather(
                subjects,
                bookings.openOf(subjects.stream().map(VisitSubject::clientId).collect(toSet())));
    }

    /**
     * The same where it is known what is planned.
     *
     * @param open what is planned for all of these clients, perhaps for others too
     */
    Gathered gather(Collection<VisitSubject> subjects, List<Booking> open) {
        Set<Long> courses =
                subjects.stream()
                        .map(VisitSubject::course)
                        .filter(course -> course != 0)
                        .collect(toSet());
        Set<Long> clientsWithout =
                subjects.stream()
                        .filter(subject -> subject.course() == 0)
                        .filter(subject -> subject.step().judged().isPresent())
                        .map(VisitSubject::clientId)
                        .collect(toSet());
        return new Gathered(
                courses.isEmpty() ? Map.of() : timelines.gather(courses),
                clientsWithout.isEmpty() ? Map.of() : timelines.gatherClients(clientsWithout),
                open);
    }

    /** How the policy stands to this visit, planned or done now: by the versions in force today. */
    public Ruling rule(VisitSubject subject, Gathered gathered, Planning planning) {
        return rule(subject, gathered, planning, ByVersions.inForceOn(planning.today()));
    }

    /** The same by the versions that once judged it. */
    Ruling rule(VisitSubject subject, Gathered gathered, Planning planning, ByVersions by) {
        Optional<Step> step = subject.step().judged();
        if (step.isEmpty()) {
            return new Ruling.NotJudged();
        }
        AskPolicy ask =
                AskPolicy.of(new Subject(subject.clientId(), subject.course()), step.get(), by);
        return inquire(ask, gathered)
                .<Ruling>map(
                        asked ->
                                new Ruling.Judges(
                                        visit(asked, subject, gathered, planning), asked.rules()))
                .orElseGet(Ruling.NoVersion::new);
    }

    private Optional<PolicyInquiry> inquire(AskPolicy ask, Gathered gathered) {
        return ask.subject().hasCourse()
                ? timelines.inquire(ask, gathered.courses().get(ask.subject().courseId()))
                : timelines.inquire(ask, gathered.clients().get(ask.subject().clientId()));
    }

    private static VisitCase visit(
            PolicyInquiry asked, VisitSubject subject, Gathered gathered, Planning planning) {
        return new VisitCase(
                asked.inquiry().protocol(),
                asked.inquiry().tags(),
                asked.inquiry().timeline(),
                gathered.planned(subject, planning),
                asked.inquiry().step());
    }
}

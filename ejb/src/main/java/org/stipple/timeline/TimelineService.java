package org.stipple.timeline;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.happened.Happenings;
import org.stipple.happened.Histories;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteSummary;
import org.stipple.timing.Event;
import org.stipple.timing.Timeline;

/**
 * What has happened to clients and in their courses, and what the timing policy says of a step.
 *
 * <p>Of the client count consultations, consents that stand, patch tests and observations; of the
 * course its sessions, reviews that found a further session needed, its end and its touch-ups. What
 * was corrected, taken back or withdrawn does not. Planned events are the caller's to add, and only
 * where something is planned.
 *
 * <p>Courses take two statements, clients one, however many are asked for.
 */
@Stateless
public class TimelineService {

    @Inject private CourseService courses;
    @Inject private Happenings happenings;
    @Inject private RuleBook rules;
    @Inject private OutlookMaker outlooks;

    /**
     * What has happened to a client and in one course of hers.
     *
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public CourseTimeline gather(long courseId) {
        return Optional.ofNullable(gather(List.of(courseId)).get(courseId))
                .orElseThrow(() -> new NotFoundException("course", courseId));
    }

    /** The same for many courses, by their ids; a course that does not exist is left out. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, CourseTimeline> gather(Collection<Long> courseIds) {
        Map<Long, CourseFacts> found = courses.factsOf(courseIds);
        Set<Long> clients =
                found.values().stream().map(CourseFacts::clientId).collect(toUnmodifiableSet());
        Histories histories = happenings.of(clients, found.keySet());
        return found.values().stream()
                .collect(
                        toMap(
                                CourseFacts::courseId,
                                facts ->
                                        new CourseTimeline(
                                                facts,
                                                histories.ofCourse(
                                                        facts.clientId(), facts.courseId()))));
    }

    /** What has happened to clients apart from any course, by their ids. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, Timeline> gatherClients(Collection<Long> clientIds) {
        Histories histories = happenings.ofClients(clientIds);
        return clientIds.stream().distinct().collect(toMap(id -> id, histories::ofClient));
    }

    /**
     * What the policy says of a step on a day, by the versions that the question names.
     *
     * @return empty where no version was in force: NO VERSION, nothing is judged and nothing booked
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<PolicyJudgement> judge(JudgeStep step) {
        return inquire(step.ask()).map(inquiry -> inquiry.judge(step.day()));
    }

    /**
     * A question to the policy that can then be answered for any day without the database.
     *
     * @return empty where no version was in force
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<PolicyInquiry> inquire(AskPolicy ask) {
        Subject subject = ask.subject();
        return subject.hasCourse()
                ? inquire(ask, gather(subject.courseId()))
                : inquire(ask, gatherClients(Set.of(subject.clientId())).get(subject.clientId()));
    }

    /** The same about a course that was gathered already. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<PolicyInquiry> inquire(AskPolicy ask, CourseTimeline course) {
        return rules.find(course.facts().protocolId(), ask.by())
                .map(inForce -> Inquiries.of(ask, course, inForce));
    }

    /** The same about a client, apart from her courses, who was gathered already. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<PolicyInquiry> inquire(AskPolicy ask, Timeline client) {
        return rules.findGates(ask.by())
                .map(inForce -> Inquiries.of(ask, client, Set.of(), inForce));
    }

    /**
     * What comes next in a course and when.
     *
     * @param today the clinic's day, on which the planning happens
     * @param planned events of the course and its client that are booked, on their planned days
     * @return empty where nothing comes next: see {@link CourseService#nextStep}; also for a
     *     touch-up once the rules' time for touch-ups has passed
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<Outlook> outlook(long courseId, LocalDate today, List<Event> planned) {
        return outlooks.find(gather(courseId), today, planned);
    }

    /**
     * The same of a course that was gathered already, with nothing planned, by a site's thresholds
     * where no rule says when something is due.
     *
     * @param today the day at that site
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<Outlook> outlook(CourseTimeline course, SiteSummary site, LocalDate today) {
        return outlooks.find(course, site, today, List.of());
    }

    /**
     * From when the full result of a completed course can be judged and normal activity is allowed
     * again.
     *
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<Milestone> milestones(long courseId, LocalDate today) {
        return outlooks.milestones(gather(courseId), today);
    }
}

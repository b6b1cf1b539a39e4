package org.stipple.course.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stipple.audit.Recording;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Records what was done in sessions and touch-ups. A fact can always be recorded, late, corrected
 * or against the rules: it is judged by the versions in force on the day it was done and keeps that
 * judgement, with the reason where it was against the policy. No fact lies in the future.
 */
@Stateless
public class SessionService {

    @PersistenceContext private EntityManager entities;
    @Inject private Recording recording;
    @Inject private SecondPerson second;
    @Inject private SessionPolicy policy;
    @Inject private Event<SessionRecordChanged> changes;

    /**
     * Records a session or touch-up.
     *
     * @throws org.stipple.platform.refusal.ConstraintException {@code session_ordinal_unique} if
     *     the course has such a session on record, {@code session_not_ended_in_future} if it ended
     *     after now
     * @throws FutureFactException if it lies after today
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public SessionDecision record(@Valid RecordSession done) {
        return judgeAndStore(done, Optional.empty(), "");
    }

    /**
     * Replaces what is on record of a session; the old record stays and is superseded. The course
     * and the kind stay what they were.
     *
     * @param sessionId of the record to correct
     * @param reason why, not blank
     * @throws NotFoundException if there is no such session on record any more
     * @throws org.stipple.platform.refusal.ConstraintException as when it is recorded
     * @throws FutureFactException if it lies after today
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public SessionDecision correct(long sessionId, @Valid RecordSession done, String reason) {
        Session older = current(sessionId);
        if (older.fact().courseId() != done.courseId() || older.fact().kind() != done.kind()) {
            throw new NotFoundException("session", sessionId);
        }
        return judgeAndStore(done, Optional.of(older), reason);
    }

    private SessionDecision judgeAndStore(
            RecordSession done, Optional<Session> older, String reason) {
        recording.mustHaveHappened(done.performedOn());
        OptionalInt maximum = policy.sessionsMaximum(done.courseId(), done.performedOn());
        if (isBeyond(maximum, done) && !isAgreed(done)) {
            return new SessionDecision.AgreementNeeded(maximum.getAsInt());
        }
        Optional<PolicyAnswer> answer =
                policy.judge(
                        done.courseId(),
                        done.step(),
                        done.performedOn(),
                        older.map(session -> session.fact().event()).stream().toList());
        if (answer.filter(PolicyAnswer::isAgainstPolicy).isPresent()
                && done.againstPolicyReason().isEmpty()) {
            return new SessionDecision.ReasonNeeded(answer.get());
        }
        Session session = new Session(done, recording.now(), recording.by());
        answer.ifPresent(given -> session.judged(given, done.againstPolicyReason()));
        older.ifPresent(corrected -> recording.correct(corrected, session, reason));
        entities.persist(session);
        entities.flush();
        tell(older.isPresent() ? "SESSION_CORRECTED" : "SESSION_RECORDED", session);
        return new SessionDecision.Recorded(session.id());
    }

    private static boolean isBeyond(OptionalInt maximum, RecordSession done) {
        return done.kind() == SessionKind.SESSION
                && maximum.isPresent()
                && done.ordinal() > maximum.getAsInt();
    }

    private boolean isAgreed(RecordSession done) {
        return done.hasAgreement() && second.canAgree(done.agreedBy(), done.work().personId());
    }

    /**
     * Takes a session off the record that was put there by mistake.
     *
     * @param reason why, not blank
     * @throws NotFoundException if there is no such session on record any more
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER"})
    public void takeBack(long sessionId, String reason) {
        Session session = current(sessionId);
        recording.takeBack(session, reason);
        tell("SESSION_TAKEN_BACK", session);
    }

    private void tell(String action, Session session) {
        SessionFact fact = session.fact();
        changes.fire(
                new SessionRecordChanged(fact.courseId(), fact.id(), action, fact.performedOn()));
    }

    private Session current(long sessionId) {
        return Optional.ofNullable(entities.find(Session.class, sessionId))
                .filter(Session::isCurrent)
                .orElseThrow(() -> new NotFoundException("session", sessionId));
    }

    /**
     * All that is on record of a session.
     *
     * @throws NotFoundException if there is no such session on record any more
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public SessionCard get(long sessionId) {
        return current(sessionId).card();
    }

    /**
     * How many sessions a course's protocol has at most; more need a cause and a second person.
     *
     * @param day by the version in force on it: the day of the session
     * @return empty where the protocol does not say
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public OptionalInt sessionsMaximum(long courseId, LocalDate day) {
        return policy.sessionsMaximum(courseId, day);
    }

    /** What was corrected or taken back in a course, the latest such act first; one statement. */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public List<EarlierSession> earlierOf(long courseId) {
        return entities.createQuery(
                        "select new org.stipple.course.session.EarlierSession("
                                + " new org.stipple.course.session.SessionFact("
                                + " s.id, s.courseId, s.kind, s.ordinal, s.performedOn),"
                                + " s.recordedBy, s.supersededAt, s.supersededBy,"
                                + " s.supersededReason)"
                                + " from Session s"
                                + " where s.courseId = :course and s.supersededAt is not null"
                                + " order by s.supersededAt desc, s.id desc",
                        EarlierSession.class)
                .setParameter("course", courseId)
                .getResultList();
    }

    /** What is on record of these courses, in the order of the days; one statement. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<SessionFact> factsOf(Collection<Long> courseIds) {
        return entities.createQuery(
                        "select new org.stipple.course.session.SessionFact("
                                + " s.id, s.courseId, s.kind, s.ordinal, s.performedOn)"
                                + " from Session s"
                                + " where s.courseId in :courses and s.supersededAt is null"
                                + " order by s.performedOn, s.kind, s.ordinal",
                        SessionFact.class)
                .setParameter("courses", courseIds)
                .getResultList();
    }

    /** The sessions of a course without notes, in the order of the days; one statement. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<SessionRow> rowsOf(long courseId) {
        return entities.createQuery(
                        "select new org.stipple.course.session.SessionRow("
                                + " s.id, s.courseId, s.kind, s.ordinal, s.performedOn,"
                                + " s.startedAt, s.endedAt, s.personId, s.resultPercent,"
                                + " s.extraCause, s.verdict, s.outcome, s.policyVersionId,"
                                + " s.gatesVersionId, s.judgement, s.recordedBy, s.recordedAt)"
                                + " from Session s"
                                + " where s.courseId = :course and s.supersededAt is null"
                                + " order by s.performedOn, s.kind, s.ordinal",
                        SessionRow.class)
                .setParameter("course", courseId)
                .getResultList();
    }

    /**
     * What was done on these days, by time; one statement.
     *
     * @param first first day, inclusive
     * @param last last day, inclusive
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<DoneSession> doneBetween(LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select new org.stipple.course.session.DoneSession("
                                + " k.clientId, s.kind, s.ordinal, s.performedOn,"
                                + " s.startedAt, s.endedAt, s.personId, s.bookingId)"
                                + " from Session s, TreatmentCourse k"
                                + " where s.performedOn between :first and :last"
                                + " and s.supersededAt is null and k.id = s.courseId"
                                + " order by s.performedOn, s.startedAt, s.id",
                        DoneSession.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}

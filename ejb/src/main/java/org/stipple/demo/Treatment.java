package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.LotSummary;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionKind;
import org.stipple.course.session.SessionService;
import org.stipple.course.session.SessionWork;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.visit.StartDecision;
import org.stipple.scheduling.visit.StartVisit;
import org.stipple.scheduling.visit.VisitAct;
import org.stipple.scheduling.visit.VisitService;

/** Takes a visit of the demo from arrival to what was done. */
@ApplicationScoped
class Treatment {

    /** A third session has little left to do, so that the diary shows that it went otherwise. */
    private static final Duration DONE_SOONER = Duration.ofMinutes(40);

    @Inject private VisitService visits;
    @Inject private DiaryService diary;
    @Inject private AreaService areas;
    @Inject private PigmentService pigments;
    @Inject private StaffService staff;
    @Inject private Desk desk;
    @Inject private SessionService sessions;
    @Inject private CourseRecords courses;

    DemoUser who(long personId) {
        return DemoUser.named(staff.getPerson(personId).name());
    }

    void arrive(long bookingId) {
        visits.arrive(VisitAct.of(bookingId, booking(bookingId).version()));
    }

    void start(long bookingId, String reason) {
        BookingRow booking = booking(bookingId);
        StartDecision decision =
                visits.start(
                        new StartVisit(
                                bookingId,
                                booking.version(),
                                desk.alertsOf(booking.subject().clientId(), booking.time().day()),
                                reason));
        if (!(decision instanceof StartDecision.Started)) {
            throw new IllegalStateException("the demo could not start " + bookingId + decision);
        }
    }

    void finishSession(long bookingId, Instant endedAt, String reason) {
        BookingRow booking = booking(bookingId);
        SessionDecision decision =
                visits.finish(
                        VisitAct.of(bookingId, booking.version()),
                        new RecordSession(
                                booking.subject().course(),
                                bookingId,
                                booking.subject().step().kind() == VisitKind.TOUCH_UP
                                        ? SessionKind.TOUCH_UP
                                        : SessionKind.SESSION,
                                booking.subject().step().ordinal(),
                                booking.time().day(),
                                work(booking, endedAt),
                                null,
                                "",
                                reason));
        if (!(decision instanceof SessionDecision.Recorded)) {
            throw new IllegalStateException("the demo could not finish " + bookingId + decision);
        }
    }

    /** Records what nobody booked. */
    void record(long courseId, int ordinal, LocalDate day, String reason) {
        SessionWork work =
                new SessionWork(
                        courses.person(DemoUser.MARTA),
                        null,
                        null,
                        areas(),
                        Set.of(lots().get(0).id()),
                        "3-point round",
                        null,
                        "",
                        "",
                        null,
                        "");
        SessionDecision decision =
                sessions.record(
                        new RecordSession(
                                courseId,
                                0,
                                SessionKind.SESSION,
                                ordinal,
                                day,
                                work,
                                null,
                                "",
                                reason));
        if (!(decision instanceof SessionDecision.Recorded)) {
            throw new IllegalStateException("the demo could not record " + courseId + decision);
        }
    }

    private SessionWork work(BookingRow booking, Instant endedAt) {
        int ordinal = booking.subject().step().ordinal();
        boolean touchUp = booking.subject().step().kind() == VisitKind.TOUCH_UP;
        return new SessionWork(
                booking.personId(),
                card(booking.id()).times().startedAt(),
                ordinal == 3 ? endedAt.minus(DONE_SOONER) : endedAt,
                areas(),
                Set.of(lots().get(ordinal % lots().size()).id()),
                "3-point round",
                new BigDecimal("0.50"),
                ordinal == 1 ? "Light, 60 dots a square centimetre" : "Fuller, 90 dots",
                "Skin calm, no bleeding to speak of.",
                touchUp ? 100 : Math.min(100, 35 * ordinal),
                "");
    }

    private Set<Long> areas() {
        return areas.areas().stream()
                .filter(area -> Set.of("Hairline", "Crown").contains(area.name()))
                .map(AreaSummary::id)
                .collect(Collectors.toSet());
    }

    private List<LotSummary> lots() {
        return pigments.lots();
    }

    void finishReview(long bookingId, ReviewDecision decision) {
        BookingRow booking = booking(bookingId);
        visits.finish(
                VisitAct.of(bookingId, booking.version()),
                new RecordReview(
                        booking.subject().course(),
                        2,
                        booking.time().day(),
                        booking.personId(),
                        decision,
                        "Looked at in daylight, settled."));
    }

    /** Closes a visit whose facts stand elsewhere. */
    void finish(long bookingId) {
        visits.finish(VisitAct.of(bookingId, booking(bookingId).version()));
    }

    BookingRow booking(long bookingId) {
        return card(bookingId).row();
    }

    private BookingCard card(long bookingId) {
        return diary.get(bookingId).booking();
    }
}

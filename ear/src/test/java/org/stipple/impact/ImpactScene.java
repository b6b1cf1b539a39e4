package org.stipple.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.course.CourseService;
import org.stipple.course.CourseStateService;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.session.SessionKind;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.RecordScene;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;

/** Clients in every state that a change of rules may bear on; the scene knows its own. */
@Dependent
class ImpactScene {

    @Inject private SchedulingScene clinic;
    @Inject private RecordScene records;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private ObservationService observations;
    @Inject private PatchTestService tests;
    @Inject private SchedulingService scheduling;

    private final Set<Long> clients = new HashSet<>();
    private final List<Long> courseIds = new ArrayList<>();
    private final List<Long> bookings = new ArrayList<>();

    private LocalDate today;
    private SchedulingScene.Place place;

    void set() {
        today = clinic.today();
        place = clinic.place();
        records.set();
        secondAndThirdSession();
        sunburntSecondSession();
        reviews();
        touchUps();
        readingOfNoCourse();
        nothingToDo();
    }

    // The third is judged with the second, which is planned.
    private void secondAndThirdSession() {
        long client = advised(10);
        long course = course(client, "house", 10, ThirdSession.PLANNED_IN_ADVANCE);
        clinic.session(course, 1, place.personId(), ago(3));
        book(client, course, VisitStep.session(2), 5, 10);
        book(client, course, VisitStep.session(3), 14, 10);
        long other = advised(10);
        long elsewhere = course(other, "vinci", 10, ThirdSession.NOT_SAID);
        book(other, elsewhere, VisitStep.session(1), 6, 10);
    }

    private void sunburntSecondSession() {
        long client = advised(10);
        long course = course(client, "house", 10, ThirdSession.NOT_SAID);
        clinic.session(course, 1, place.personId(), ago(3));
        book(client, course, VisitStep.session(2), 12, 12);
        clinic.as(
                Role.RECEPTION,
                () -> observations.record(new RecordObservation(client, "SUNBURN", ago(2), "")));
    }

    // Due, upcoming, much later, and one that is booked.
    private void reviews() {
        for (int daysAgo : new int[] {30, 12, 1, 29}) {
            long client = advised(60);
            long course = course(client, "house", 60, ThirdSession.UNDECIDED);
            clinic.session(course, 1, place.personId(), ago(daysAgo + 10));
            clinic.session(course, 2, place.personId(), ago(daysAgo));
            if (daysAgo == 29) {
                book(client, course, VisitStep.of(VisitKind.REVIEW), 7, 14);
            }
        }
    }

    // Under the house's rules and under one that says nothing of touch-ups; and touched up before.
    private void touchUps() {
        for (String protocol : List.of("house", "vinci")) {
            for (int daysAgo : new int[] {370, 345, 100, 800}) {
                completed(protocol, daysAgo);
            }
        }
        long again = completed("house", 900);
        clinic.did(again, SessionKind.TOUCH_UP, 1, place.personId(), ago(350));
    }

    private long completed(String protocol, int daysAgo) {
        long client = advised(daysAgo + 20);
        long course = course(client, protocol, daysAgo + 20, ThirdSession.NOT_SAID);
        clinic.session(course, 1, place.personId(), ago(daysAgo));
        clinic.as(
                Role.TECHNICIAN,
                () -> states.complete(course, courses.facts(course).course().version()));
        return course;
    }

    private void readingOfNoCourse() {
        long client = clinic.client();
        clients.add(client);
        records.asTechnician(
                () ->
                        tests.apply(
                                new ApplyPatchTest(
                                        client,
                                        ago(10),
                                        "arm",
                                        records.lot(),
                                        records.technician())));
        book(VisitSubject.of(client, VisitStep.of(VisitKind.PATCH_TEST_READING)), 5, 16);
    }

    private void nothingToDo() {
        long course = course(advised(10), "house", 10, ThirdSession.NOT_SAID);
        clinic.as(
                Role.MANAGER,
                () -> states.pause(course, courses.facts(course).course().version(), "away"));
    }

    private long advised(int daysAgo) {
        long client = clinic.client();
        clinic.advised(client, place.personId(), ago(daysAgo));
        clients.add(client);
        return client;
    }

    private long course(long client, String protocol, int daysAgo, ThirdSession third) {
        long course = clinic.course(client, protocol, ago(daysAgo), third);
        courseIds.add(course);
        return course;
    }

    private void book(long client, long course, VisitStep step, int days, int hour) {
        book(new VisitSubject(client, course, step), days, hour);
    }

    private void book(VisitSubject subject, int days, int hour) {
        BookVisit visit =
                SchedulingScene.because(
                        "a test",
                        SchedulingScene.visit(
                                subject,
                                clinic.place(),
                                today.plusDays(days),
                                SchedulingScene.TEN.withHour(hour)));
        BookingDecision decision = clinic.as(Role.DOCTOR, () -> scheduling.book(visit));
        if (!(decision instanceof BookingDecision.Booked booked)) {
            throw new IllegalStateException(subject + ": " + decision);
        }
        bookings.add(booked.bookingId());
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }

    LocalDate today() {
        return today;
    }

    List<Long> courses() {
        return List.copyOf(courseIds);
    }

    List<Long> bookings() {
        return List.copyOf(bookings);
    }

    /** The rows of this scene's clients: other tests have theirs. */
    Stream<ImpactRow> own(Impact impact) {
        return impact.rows().stream().filter(row -> clients.contains(row.clientId()));
    }
}

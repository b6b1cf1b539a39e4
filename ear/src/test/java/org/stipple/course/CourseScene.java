package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.SavePerson;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
import org.stipple.catalogue.treatment.SaveTreatment;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.ClientService;
import org.stipple.client.RegisterClient;
import org.stipple.client.Registration;
import org.stipple.client.identity.Address;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.identity.Language;
import org.stipple.client.identity.PreferredChannel;
import org.stipple.client.scalp.ScalpProfile;
import org.stipple.consultation.Advice;
import org.stipple.consultation.Answers;
import org.stipple.consultation.ConsultationService;
import org.stipple.consultation.PatchTestAnswer;
import org.stipple.consultation.PatchTestWish;
import org.stipple.consultation.RecordConsultation;
import org.stipple.consultation.Suitability;
import org.stipple.consultation.consent.ConsentPurpose;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.consultation.consent.RecordConsent;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.session.ExtraCause;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionKind;
import org.stipple.course.session.SessionWork;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestReadingService;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.platform.site.SiteService;
import org.stipple.security.ActAs;
import org.stipple.security.AddUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.stage.ClinicStage;

/** Sets the scene of a test: a clinic, one who treats, a client with what a first session needs. */
@ApplicationScoped
class CourseScene {

    @Inject private SiteService site;
    @Inject private UserService users;
    @Inject private StaffService staff;
    @Inject private TreatmentService treatments;
    @Inject private ClientService clients;
    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;
    @Inject private PigmentService pigments;
    @Inject private PatchTestService tests;
    @Inject private PatchTestReadingService readings;
    @Inject private CourseService courses;
    @Inject private ActAs actAs;

    private long person;
    private long treatment;
    private long lot;

    /** Once for all tests of a deployment. */
    void set() {
        if (person == 0) {
            actAs.runAsSystem(this::build);
        }
    }

    private void build() {
        if (site.findSite().isEmpty()) {
            site.add(ClinicStage.site("Test clinic", ZoneId.of("Europe/London")));
        }
        users.add(new AddUser("course.kim", "Kim", "a long password", Set.of(Role.TECHNICIAN), 0));
        users.add(new AddUser("course.dana", "Dana", "a long password", Set.of(Role.DOCTOR), 0));
        users.add(new AddUser("course.rita", "Rita", "a long password", Set.of(Role.RECEPTION), 0));
        person =
                staff.add(
                        new SavePerson(
                                "Kim of courses",
                                Profession.TECHNICIAN,
                                Set.of(VisitKind.SESSION),
                                WeeklyHours.none()));
        users.add(
                new AddUser(
                        "course.kit", "Kit", "a long password", Set.of(Role.TECHNICIAN), person));
        lot =
                pigments.addLot(
                        pigments.add(new SavePigment("Graphite of courses", "")),
                        new SaveLot("G2", today().plusYears(1)));
        treatment = treatments.add(new SaveTreatment("Full scalp of courses", "", 0));
    }

    LocalDate today() {
        return site.today();
    }

    /** A client who was advised and consented on that day. */
    long client(LocalDate advisedOn) {
        long client = register(Set.of());
        consultations.record(
                new RecordConsultation(
                        client,
                        advisedOn,
                        person,
                        new Answers("thinning", "fuller", "all of it"),
                        new Advice(Suitability.SUITABLE, "", 0, 2, 3, "house", Set.of()),
                        new PatchTestAnswer(PatchTestWish.NOT_NEEDED, "", "")));
        consents.record(
                new RecordConsent(
                        client, ConsentPurpose.TREATMENT, "4.1", advisedOn, "She", "Rita"));
        return client;
    }

    // All clients of these tests resemble each other.
    private long register(Set<Long> otherThan) {
        Registration registered =
                clients.register(
                        new RegisterClient(
                                new Identity(
                                        "Test",
                                        UUID.randomUUID().toString(),
                                        today().minusYears(30)),
                                new Contact(
                                        "+44 7700 900123",
                                        "",
                                        new Address("", "", "", ""),
                                        Language.EN,
                                        PreferredChannel.PHONE,
                                        ""),
                                Guardian.NOBODY,
                                ScalpProfile.NOT_STATED,
                                otherThan));
        return registered instanceof Registration.Resembles shown
                ? register(
                        shown.clients().stream()
                                .map(possible -> possible.client().id())
                                .collect(Collectors.toSet()))
                : ((Registration.Registered) registered).clientId();
    }

    /** A course under the house protocol, opened on that day for a client advised on it. */
    long course(LocalDate openedOn, ThirdSession third) {
        return course(client(openedOn), openedOn, third);
    }

    /** A course under the house protocol, opened on that day. */
    long course(long client, LocalDate openedOn, ThirdSession third) {
        CoursePlan plan = new CoursePlan(treatment, "house", 3, openedOn, Set.of(), "");
        return courses.open(new OpenCourse(client, plan, third, Set.of()));
    }

    /** A patch test on that day that the client reacted to the day after. */
    void reaction(long client, LocalDate day) {
        long test =
                tests.apply(new ApplyPatchTest(client, day, "behind the ear", lot, person)).id();
        readings.read(
                new ReadPatchTest(
                        test,
                        day.plusDays(1),
                        ReadingResult.REACTION,
                        ReactionGrade.STRONG,
                        "red",
                        person,
                        ""));
    }

    RecordSession session(long course, int ordinal, LocalDate day) {
        return session(course, ordinal, day, null, "", "");
    }

    RecordSession against(long course, int ordinal, LocalDate day, String reason) {
        return session(course, ordinal, day, null, "", reason);
    }

    RecordSession extra(long course, int ordinal, LocalDate day, ExtraCause cause, String agreed) {
        return session(course, ordinal, day, cause, agreed, "agreed at the chair");
    }

    private RecordSession session(
            long course, int ordinal, LocalDate day, ExtraCause cause, String agreed, String why) {
        SessionWork work =
                new SessionWork(person, null, null, Set.of(), Set.of(), "3", null, "", "", 35, "");
        return new RecordSession(
                course, 0, SessionKind.SESSION, ordinal, day, work, cause, agreed, why);
    }

    long person() {
        return person;
    }
}

package org.stipple.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.SavePerson;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.place.SaveRoom;
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
import org.stipple.course.CoursePlan;
import org.stipple.course.CourseService;
import org.stipple.course.OpenCourse;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionKind;
import org.stipple.course.session.SessionService;
import org.stipple.course.session.SessionWork;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.ActAs;
import org.stipple.security.Role;
import org.stipple.stage.ClinicStage;

/** Sets the scene of a test: a clinic that is open, people and rooms of the test's own, clients. */
@ApplicationScoped
public class SchedulingScene {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public static final LocalTime TEN = LocalTime.of(10, 0);

    /** So that tomorrow morning is near at whatever hour the tests run. */
    private static final int LATE_CANCEL_HOURS = 36;

    @Inject private SiteService sites;
    @Inject private PlaceService places;
    @Inject private StaffService staff;
    @Inject private TreatmentService treatments;
    @Inject private ClientService clients;
    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;
    @Inject private CourseService courses;
    @Inject private SessionService sessions;
    @Inject private ActAs actAs;

    /** A person and a room that nobody else uses. */
    public record Place(long personId, long roomId) {}

    public Place place() {
        return actAs.callAsSystem(
                () -> {
                    open();
                    String name = "Sched " + UUID.randomUUID();
                    long person =
                            staff.add(
                                    new SavePerson(
                                            name,
                                            Profession.TECHNICIAN,
                                            EnumSet.allOf(VisitKind.class),
                                            everyDay()));
                    return new Place(person, places.addRoom(sites.siteId(), new SaveRoom(name)));
                });
    }

    /** Nobody who works here so far, and no room there is, is offered any more. */
    public void dismissStaff() {
        actAs.runAsSystem(
                () -> {
                    staff.people().stream()
                            .filter(PersonSummary::active)
                            .forEach(person -> staff.switchOff(person.shown()));
                    places.rooms().stream()
                            .filter(RoomSummary::active)
                            .forEach(room -> places.switchOff(room.shown()));
                });
    }

    private void open() {
        if (sites.findSite().isEmpty()) {
            places.addSite(site("Test clinic", LONDON), everyDay());
        } else if (!isOpen()) {
            SiteSummary site = sites.getSite();
            places.changeSite(
                    new ItemVersion(site.id(), site.version()),
                    site(site.name(), LONDON),
                    everyDay());
        }
    }

    /**
     * A second site, open by night too, in another zone; this person works there and nowhere else.
     */
    long nightSite(ZoneId zone, long personId) {
        return actAs.callAsSystem(
                () -> {
                    String name = "Night " + UUID.randomUUID();
                    long site = places.addSite(site(name, zone), byNight());
                    works(personId, sites.siteId(), WeeklyHours.none());
                    works(personId, site, byNight());
                    return site;
                });
    }

    private void works(long personId, long siteId, WeeklyHours hours) {
        PersonSummary person = staff.getPerson(personId);
        SavePerson as = new SavePerson(person.name(), person.profession(), person.skills(), hours);
        staff.change(person.shown(), siteId, as);
    }

    private static WeeklyHours byNight() {
        return WeeklyHours.on(
                EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.of(23, 0));
    }

    /** Another test may have set the clinic up otherwise. */
    private boolean isOpen() {
        return places.openingHours(sites.siteId()).equals(everyDay().spans())
                && sites.getSite().zone().equals(LONDON)
                && sites.getSite().lateCancelHours() == LATE_CANCEL_HOURS;
    }

    private static SaveSite site(String name, ZoneId zone) {
        return ClinicStage.site(name, zone, LATE_CANCEL_HOURS);
    }

    private static WeeklyHours everyDay() {
        return WeeklyHours.on(
                EnumSet.allOf(DayOfWeek.class), LocalTime.of(7, 0), LocalTime.of(20, 0));
    }

    /** The clinic's day; there is a clinic from here on. */
    public LocalDate today() {
        actAs.runAsSystem(this::open);
        return sites.today();
    }

    /** A Wednesday at least this many days ahead. */
    public LocalDate wednesdayIn(int days) {
        return today().plusDays(days).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    /** A client of whom nothing is known. */
    public long client() {
        return actAs.callAsSystem(
                () ->
                        ((Registration.Registered)
                                        clients.register(
                                                new RegisterClient(
                                                        new Identity(
                                                                unheardOf(),
                                                                unheardOf(),
                                                                today().minusYears(30)),
                                                        new Contact(
                                                                "",
                                                                unheardOf() + "@example.org",
                                                                new Address("", "", "", ""),
                                                                Language.EN,
                                                                PreferredChannel.EMAIL,
                                                                ""),
                                                        Guardian.NOBODY,
                                                        ScalpProfile.NOT_STATED,
                                                        Set.of())))
                                .clientId());
    }

    private static String unheardOf() {
        return "q" + UUID.randomUUID().toString().replace("-", "");
    }

    /** An open course under the house protocol for this client, its third session undecided. */
    public long course(long client, LocalDate openedOn) {
        return course(client, "house", openedOn, ThirdSession.UNDECIDED);
    }

    /** An open course under this protocol for this client. */
    public long course(long client, String protocol, LocalDate openedOn, ThirdSession third) {
        String name = "Sched " + UUID.randomUUID();
        long treatment = actAs.callAsSystem(() -> treatments.add(new SaveTreatment(name, "", 0)));
        return course(client, treatment, protocol, openedOn, third);
    }

    /** The same, of this treatment. */
    public long course(
            long client, long treatment, String protocol, LocalDate openedOn, ThirdSession third) {
        CoursePlan plan = new CoursePlan(treatment, protocol, 3, openedOn, Set.of(), "");
        return actAs.callAsSystem(
                () -> courses.open(new OpenCourse(client, plan, third, Set.of())));
    }

    /** She was advised and consented on that day. */
    public void advised(long client, long person, LocalDate day) {
        consulted(client, person, day);
        actAs.runAsSystem(
                () ->
                        consents.record(
                                new RecordConsent(
                                        client,
                                        ConsentPurpose.TREATMENT,
                                        "4.1",
                                        day,
                                        "She",
                                        "Rita")));
    }

    /** She was advised on that day. */
    public void consulted(long client, long person, LocalDate day) {
        actAs.runAsSystem(
                () ->
                        consultations.record(
                                new RecordConsultation(
                                        client,
                                        day,
                                        person,
                                        new Answers("thinning", "fuller", "all of it"),
                                        new Advice(
                                                Suitability.SUITABLE,
                                                "",
                                                0,
                                                2,
                                                3,
                                                "house",
                                                Set.of()),
                                        new PatchTestAnswer(PatchTestWish.NOT_NEEDED, "", ""))));
    }

    /** This session was done on that day. */
    public void session(long course, int ordinal, long person, LocalDate day) {
        did(course, SessionKind.SESSION, ordinal, person, day);
    }

    /** This session or touch-up was done on that day. */
    public void did(long course, SessionKind kind, int ordinal, long person, LocalDate day) {
        SessionWork work =
                new SessionWork(person, null, null, Set.of(), Set.of(), "3", null, "", "", 35, "");
        RecordSession done =
                new RecordSession(course, 0, kind, ordinal, day, work, null, "", "test");
        as(Role.TECHNICIAN, () -> sessions.record(done));
    }

    public void as(Role role, Runnable work) {
        as(
                role,
                () -> {
                    work.run();
                    return null;
                });
    }

    public <T> T as(Role role, Supplier<T> work) {
        return actAs.callAs("sched." + role.name().toLowerCase(Locale.ROOT), Set.of(role), work);
    }

    /** A consultation of this client. */
    public static BookVisit consultation(long client, Place place, LocalDate day, LocalTime time) {
        VisitSubject subject = VisitSubject.of(client, VisitStep.of(VisitKind.CONSULTATION));
        return visit(subject, place, day, time);
    }

    public static BookVisit visit(
            VisitSubject subject, Place place, LocalDate day, LocalTime time) {
        return new BookVisit(
                UUID.randomUUID(),
                subject,
                place.personId(),
                place.roomId(),
                day,
                time,
                45,
                Set.of(),
                "",
                "");
    }

    /** The same wish, with a reason. */
    public static BookVisit because(String reason, BookVisit visit) {
        return new BookVisit(
                UUID.randomUUID(),
                visit.subject(),
                visit.personId(),
                visit.roomId(),
                visit.day(),
                visit.time(),
                visit.minutes(),
                visit.readAlerts(),
                reason,
                visit.note());
    }
}

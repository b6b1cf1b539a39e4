package org.stipple.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.LeaveKind;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.SaveLeave;
import org.stipple.catalogue.people.WorkingDayService;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
import org.stipple.catalogue.place.ClosureService;
import org.stipple.catalogue.place.OpeningDayService;
import org.stipple.catalogue.place.SaveClosure;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.alert.AddAlert;
import org.stipple.client.alert.AlertContent;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.alert.AlertService;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.course.CourseService;
import org.stipple.course.CourseStateService;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewService;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestService;
import org.stipple.platform.site.SiteService;
import org.stipple.policy.PolicyService;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.report.export.Format;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.Span;
import org.stipple.report.frame.When;
import org.stipple.report.schedule.Rhythm;
import org.stipple.report.schedule.SaveSchedule;
import org.stipple.report.schedule.ScheduleService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.waitlist.JoinDecision;
import org.stipple.scheduling.waitlist.JoinWaitlist;
import org.stipple.scheduling.waitlist.OfferTime;
import org.stipple.scheduling.waitlist.OfferingService;
import org.stipple.scheduling.waitlist.Priority;
import org.stipple.scheduling.waitlist.WaitWish;
import org.stipple.scheduling.waitlist.WaitlistService;
import org.stipple.security.ActAs;
import org.stipple.security.AddUser;
import org.stipple.security.ChangeUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.security.UserSummary;

/** One client of whom everything is on record, and users to look at her. */
@ApplicationScoped
public class PagesScene {

    public static final String PASSWORD = "a page for everybody";
    private static final String VISITOR = "pages.";

    /** No page is broken by it, at whatever place somebody types it. */
    private static final String LONG_WORD =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Map<String, String> VISITS =
            Map.of(
                    "consultation_visit", "booking where kind = 'CONSULTATION'",
                    "session_visit", "booking where kind = 'SESSION'",
                    "offered_visit", "booking where waitlist_entry_id is not null",
                    "review_visit", "booking where kind = 'REVIEW'",
                    "review", "review where superseded_at is null");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Inject private SiteService sites;
    @Inject private SchedulingScene clinic;
    @Inject private SchedulingService bookings;
    @Inject private WaitlistService waitlist;
    @Inject private OfferingService offers;
    @Inject private AlertService alerts;
    @Inject private ObservationService observations;
    @Inject private PatchTestService tests;
    @Inject private ReviewService reviews;
    @Inject private PigmentService pigments;
    @Inject private PolicyService policy;
    @Inject private RuleDraftService drafts;
    @Inject private LeaveService leave;
    @Inject private WorkingDayService workingDays;
    @Inject private OpeningDayService openingDays;
    @Inject private ClosureService closures;
    @Inject private UserService users;
    @Inject private ScheduleService schedules;
    @Inject private ActAs actAs;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @PersistenceContext private EntityManager entities;

    /** Ids that belong together, whatever other tests have added since. */
    private final Map<String, Long> own = new HashMap<>();

    private boolean set;

    /** Puts on record what the pages show; once. */
    public void set() {
        if (!set) {
            LocalDate today = clinic.today();
            SchedulingScene.Place place = clinic.place();
            long client = clinic.client();
            clinic.advised(client, place.personId(), today);
            long course = clinic.course(client, today);
            clinic.session(course, 1, place.personId(), today);
            actAs.runAsSystem(() -> record(client, course, place, today));
            actAs.runAsSystem(() -> drafts.begin("vinci"));
            actAs.runAsSystem(() -> differ(place, today));
            actAs.runAsSystem(this::mail);
            complete(clinic.client(), place, today);
            own.put("planned_person", place.personId());
            own.put("client", client);
            own.put("treatment_course", course);
            set = true;
        }
    }

    /** A course that waits for its first touch-up. */
    private void complete(long client, SchedulingScene.Place place, LocalDate today) {
        LocalDate day = today.minusYears(1);
        long course = clinic.course(client, day);
        clinic.session(course, 1, place.personId(), day);
        int version = actAs.callAsSystem(() -> courses.get(course).course().version());
        actAs.runAsSystem(() -> states.complete(course, version));
    }

    private void record(long client, long course, SchedulingScene.Place place, LocalDate today) {
        LocalDate later = clinic.wednesdayIn(7);
        bookings.book(SchedulingScene.consultation(client, place, later, TEN));
        book(client, course, VisitStep.of(VisitKind.REVIEW), place, clinic.wednesdayIn(30));
        book(client, course, VisitStep.session(2), place, clinic.wednesdayIn(37));
        wait(new VisitSubject(client, course, VisitStep.session(2)), place, today);
        AlertContent alert =
                new AlertContent(
                        AlertKind.ALLERGY,
                        "latex " + LONG_WORD,
                        today,
                        AlertContent.OPEN,
                        "client");
        alerts.add(new AddAlert(client, alert));
        String code = policy.observations().get(0).code();
        observations.record(
                new RecordObservation(client, code, today, "as she says, " + LONG_WORD));
        long pigment = pigments.add(new SavePigment(LONG_WORD + " " + UUID.randomUUID(), ""));
        long lot = pigments.addLot(pigment, new SaveLot("P1", today.plusYears(1)));
        tests.apply(new ApplyPatchTest(client, today, LONG_WORD, lot, place.personId()));
        reviews.record(
                new RecordReview(course, 1, today, place.personId(), ReviewDecision.NEEDED, ""));
    }

    /** A report that was mailed, to somebody who may open reports. */
    private void mail() {
        String name = VISITOR + UUID.randomUUID().toString().substring(0, 8);
        long reader =
                users.add(
                        new AddUser(
                                name,
                                LONG_WORD,
                                PASSWORD,
                                Set.of(Role.MANAGER),
                                0,
                                name + "@a.example"));
        ReportAsk ask =
                new ReportAsk(
                        "sessions",
                        When.of(Span.LAST_WEEK, Grain.DAY),
                        new TreeMap<>(),
                        List.of("person"));
        Rhythm rhythm = Rhythm.monthly(Rhythm.LAST_DAY, TEN);
        long schedule =
                schedules.add(new SaveSchedule(LONG_WORD, ask, rhythm, Format.PDF, Set.of(reader)));
        schedules.sendNow(schedule, 0);
        own.put("report_schedule", schedule);
    }

    /** What differs from the usual week, where nobody books. */
    private void differ(SchedulingScene.Place place, LocalDate today) {
        LocalDate far = today.plusDays(200);
        leave.add(
                place.personId(),
                new SaveLeave(LeaveKind.OTHER, Stretch.ofDays(far, far), LONG_WORD));
        workingDays.add(
                place.personId(),
                sites.siteId(),
                new SpecialDay(
                        far.plusDays(1),
                        WeeklyHours.on(
                                        Set.of(far.plusDays(1).getDayOfWeek()),
                                        TEN,
                                        TEN.plusHours(2))
                                .spans(),
                        LONG_WORD));
        openingDays.add(sites.siteId(), List.of(SpecialDay.closed(far.plusDays(2), LONG_WORD)));
        closures.add(
                place.roomId(), new SaveClosure(Stretch.ofDays(far, far.plusDays(3)), LONG_WORD));
    }

    /** Waits for an earlier time, and has one held that is not answered. */
    private void wait(VisitSubject subject, SchedulingScene.Place place, LocalDate today) {
        LocalDate day = today.plusDays(10);
        WaitWish wish =
                new WaitWish(
                        today,
                        day.plusWeeks(2),
                        Set.of(),
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT,
                        0,
                        Priority.FIRST,
                        LONG_WORD);
        JoinDecision decision = waitlist.join(new JoinWaitlist(subject, wish));
        long entry = ((JoinDecision.Waits) decision).entryId();
        offers.offer(
                new OfferTime(
                        UUID.randomUUID(), entry, place.personId(), place.roomId(), day, TEN, 45));
        own.put("waitlist_entry", entry);
    }

    private void book(
            long client, long course, VisitStep step, SchedulingScene.Place place, LocalDate day) {
        VisitSubject subject = new VisitSubject(client, course, step);
        bookings.book(SchedulingScene.visit(subject, place, day, TEN));
    }

    /** Somebody of these roles, signed in with her browser. */
    Visitor visitor(Role... roles) {
        return stranger().signIn(user(roles), PASSWORD);
    }

    /** The name of a new user of these roles; her password is {@link #PASSWORD}. */
    public String user(Role... roles) {
        String name = VISITOR + UUID.randomUUID().toString().substring(0, 8);
        AddUser user = new AddUser(name, name.toUpperCase(Locale.ROOT), PASSWORD, Set.of(roles), 0);
        actAs.runAsSystem(() -> users.add(user));
        return name;
    }

    /** Every page that somebody may open, with ids of what is there. */
    public List<String> opened() {
        return Tables.read("who-may-open-what.csv", "\\s*,\\s*").stream()
                .filter(row -> row.contains("200"))
                .map(row -> fill(row.get(0)))
                .toList();
    }

    /** Whose record it is. */
    public String clientName() {
        return entities.createNativeQuery(
                        "select given_name || ' ' || family_name from client where id = "
                                + own.get("client"),
                        String.class)
                .getSingleResult()
                .toString();
    }

    /** Lets nobody in any more whom a test let in. */
    void dismissVisitors() {
        actAs.runAsSystem(
                () ->
                        users.all().stream()
                                .filter(user -> user.enabled())
                                .filter(user -> user.username().startsWith(VISITOR))
                                .forEach(user -> users.change(disabled(user))));
    }

    private static ChangeUser disabled(UserSummary user) {
        return new ChangeUser(
                user.id(), user.version(), user.displayName(), false, user.roles(), 0);
    }

    /** Somebody who has not signed in. */
    Visitor stranger() {
        return new Visitor("http://localhost:" + System.getProperty("jboss.http.port"));
    }

    /** The address with ids of what is there. */
    String fill(String address) {
        return PLACE.matcher(address)
                .replaceAll(
                        place ->
                                Optional.ofNullable(own.get(place.group(1)))
                                        .map(String::valueOf)
                                        .orElseGet(() -> latest(place.group(1))));
    }

    private String latest(String table) {
        List<?> found =
                entities.createNativeQuery(
                                "select max(id) from " + VISITS.getOrDefault(table, table),
                                Long.class)
                        .getResultList();
        return String.valueOf(found.get(0));
    }
}

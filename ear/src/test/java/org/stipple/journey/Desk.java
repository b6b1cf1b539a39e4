package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import org.stipple.course.progress.ThirdSession;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.BookingPage;
import org.stipple.page.ClientFormPage;
import org.stipple.page.ClientListPage;
import org.stipple.page.ClientPage;
import org.stipple.page.ConsultationPage;

/**
 * A Monday morning at the desk, with a client whom nobody knows yet. The crew is the same all
 * through a run; the week is the test's own, so that nobody is booked by another test.
 */
final class Desk {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final String GIVEN_REASON = "she travels on Saturday";

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private static Crew shared;
    private static int weeks;

    private final Crew crew;
    private final LocalDate monday;
    private final String givenName = Crew.unheardOf();

    /** A day of her own, so that nobody of a similar name is taken for her. */
    private final LocalDate born = LocalDate.of(1984, 3, 3).minusDays(17L * weeks);

    private String address;
    private long course;
    private int sessions;

    private Desk(Crew crew, LocalDate monday) {
        this.crew = crew;
        this.monday = monday;
    }

    /** Opens on the next Monday that no test had. */
    static Desk open(Windows windows) {
        if (shared == null) {
            shared = new Crew(windows);
        } else {
            shared.arrive(windows);
        }
        return begin(shared);
    }

    /** Opens for a story of many weeks, with a crew that no other test books. */
    static Desk openAlone(Windows windows) {
        return begin(new Crew(windows));
    }

    private static Desk begin(Crew crew) {
        weeks++;
        LocalDate monday =
                LocalDate.now(ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(weeks);
        Desk desk = new Desk(crew, monday);
        desk.travelTo(monday);
        return desk;
    }

    /** The same morning with another client whom nobody knows yet. */
    Desk another() {
        weeks++;
        return new Desk(crew, monday);
    }

    void close() {
        crew.comeBack();
    }

    Crew crew() {
        return crew;
    }

    LocalDate monday() {
        return monday;
    }

    String name() {
        return givenName + " Reed";
    }

    /** A day as the pages write it. */
    static String words(LocalDate day) {
        return day.format(DAY);
    }

    void travelTo(LocalDate day) {
        crew.travelTo(day, MORNING);
    }

    /** The form that registers her, filled. */
    ClientFormPage form() {
        return ClientListPage.open(crew.at(Job.RECEPTION))
                .register()
                .name(givenName, "Reed")
                .born(born.format(TYPED))
                .phone(Crew.phone());
    }

    /** Registers her by hand. */
    void registerByHand() {
        ClientPage client = form().registered();
        assertThat(client.name()).hasText(name());
        address = client.address();
    }

    /** Registers her; the number of her file. */
    long register() {
        long client =
                crew.set(
                        "client",
                        Map.of(
                                "given",
                                givenName,
                                "family",
                                "Reed",
                                "born",
                                born,
                                "phone",
                                Crew.phone(),
                                "by",
                                crew.username(Job.RECEPTION)));
        address = "/client/detail.xhtml?id=" + client;
        return client;
    }

    /** Her page, as one of this job sees it. */
    ClientPage client(Job job) {
        return ClientPage.open(crew.at(job), address);
    }

    /** A consultation of today that found her suitable, not yet saved. */
    ConsultationPage consultation(String patchTest) {
        return client(Job.DOCTOR)
                .record()
                .addConsultation()
                .heldBy(crew.doctor())
                .said("Thinning crown", "A full hairline", "Dots, sessions, what fades")
                .patchTest(patchTest)
                .suitability("Suitable")
                .protocol("House protocol");
    }

    void consent() {
        client(Job.RECEPTION)
                .record()
                .addConsent()
                .toTreatment("2026-1")
                .signed(name(), "Anna")
                .save();
    }

    void openCourse() {
        client(Job.DOCTOR)
                .openCourse()
                .treatment(crew.treatment())
                .protocol("House protocol")
                .third("Neither")
                .open();
    }

    void applyTest() {
        client(Job.TECHNICIAN)
                .record()
                .addPatchTest()
                .applied(crew.technician(), "Behind the ear", crew.pigment() + ", " + crew.lot())
                .save();
    }

    /** Brings her to where her first session can be booked. */
    void ready() {
        ready(ThirdSession.NOT_SAID);
    }

    /** The same, with her third session undecided, planned in advance or neither. */
    void ready(ThirdSession third) {
        Map<String, ?> asked =
                Map.of(
                        "client", register(),
                        "doctor", crew.doctor(),
                        "treatment", crew.treatment(),
                        "third", third);
        course = crew.set("ready", asked);
    }

    /** The next session was done today. */
    void session() {
        sessions++;
        crew.set(
                "session",
                Map.of("course", course, "ordinal", sessions, "technician", crew.technician()));
    }

    /** Her course is completed. */
    void complete() {
        crew.set("complete", Map.of("course", course));
    }

    /** A further session is needed, by the settled result that is looked at today. */
    void reviewAfter(int session) {
        client(Job.TECHNICIAN)
                .course()
                .addReview()
                .after(session, crew.technician())
                .decided("A further session is needed")
                .save();
    }

    /** The next step on a day, as one of this job books it. */
    BookingPage book(Job job, LocalDate day) {
        return client(job).book().with(crew.technician(), crew.room()).ask(day);
    }

    BookingPage book(LocalDate day) {
        return book(Job.RECEPTION, day);
    }
}

package org.stipple.report.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.treatment.SaveTreatment;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.consultation.Advice;
import org.stipple.consultation.Answers;
import org.stipple.consultation.ConsultationService;
import org.stipple.consultation.PatchTestAnswer;
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
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionKind;
import org.stipple.course.session.SessionService;
import org.stipple.course.session.SessionWork;
import org.stipple.database.Scene;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.RecordScene;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.Question;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.Row;
import org.stipple.report.frame.When;
import org.stipple.timeline.AskPolicy;
import org.stipple.timeline.JudgeStep;
import org.stipple.timeline.JudgementJson;
import org.stipple.timeline.Subject;
import org.stipple.timeline.TimelineService;
import org.stipple.timing.Step;
import org.stipple.timing.Verdict;

/** Cover says of a day what the product's own judge said on it, whatever comes later. */
@ExtendWith(ArquillianExtension.class)
class CoverIT {

    @Inject private Scene scene;
    @Inject private RecordScene people;
    @Inject private org.stipple.report.frame.Answers answers;
    @Inject private TreatmentService treatments;
    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;
    @Inject private ObservationService observations;
    @Inject private PatchTestService tests;
    @Inject private CourseService courses;
    @Inject private SessionService sessions;
    @Inject private TimelineService timelines;

    private long treatment;

    @BeforeEach
    void setTheScene() {
        people.set();
    }

    @Test
    void what_came_on_record_since_counts_as_far_as_it_bears_on_the_day() throws Exception {
        LocalDate day = people.ago(30);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        scene.play(
                () -> {
                    ChangedSince.tellCovered(scene, day);
                    before.addAll(gapsOfAll());
                    ChangedSince.tellChanges(scene, day);
                    after.addAll(gapsOfAll());
                });

        assertEquals(ChangedSince.ALL.stream().map(change -> "").toList(), before);
        assertEquals(ChangedSince.ALL.stream().map(ChangedSince::gaps).toList(), after);
    }

    private List<String> gapsOfAll() {
        return Stream.iterate(0, place -> place + 1)
                .limit(ChangedSince.ALL.size())
                .map(place -> gaps(ChangedSince.client(place)))
                .toList();
    }

    @Test
    void a_deed_lacks_what_the_judge_found_when_it_was_recorded() {
        long unsigned = consulted();
        assertEquals("CONSENT", recorded(unsigned, 50));

        long unadvised = people.client();
        consent(unadvised, 60);
        assertEquals("CONSULTATION", recorded(unadvised, 50));

        long sunburnt = covered();
        people.asTechnician(
                () ->
                        observations.record(
                                new RecordObservation(sunburnt, "SUNBURN", people.ago(60), "")));
        assertEquals("BLOCK", recorded(sunburnt, 50));

        long untested = covered();
        people.asTechnician(
                () ->
                        tests.apply(
                                new ApplyPatchTest(
                                        untested,
                                        people.ago(58),
                                        "ear",
                                        people.lot(),
                                        people.technician())));
        assertEquals("TEST", recorded(untested, 50));

        assertEquals("", recorded(covered(), 50));
        assertEquals("CONSULTATION_CONSENT", recorded(people.client(), 50));
    }

    @Test
    void what_ends_later_covers_what_was_done_before() {
        long client = consulted();
        long consent = consent(client, 59);
        long course = course(client);
        session(course, 50, "");

        people.asReception(
                () -> {
                    consents.withdraw(consent, 0, people.today(), "moves abroad");
                    return null;
                });
        people.asTechnician(() -> consult(client, 0, Suitability.NOT_SUITABLE));

        assertEquals(Verdict.MISSING, judgedToday(course), "as things are today");
        assertEquals("", gaps(client), "as on the day");
    }

    @Test
    void a_consent_withdrawn_on_the_very_day_does_not_cover() {
        assertEquals("CONSENT", gapsOnceWithdrawn(50));
        assertEquals("", gapsOnceWithdrawn(49));
    }

    private String gapsOnceWithdrawn(int daysAgo) {
        long client = consulted();
        long consent = consent(client, 59);
        session(course(client), 50, "");
        people.asReception(
                () -> {
                    consents.withdraw(consent, 0, people.ago(daysAgo), "moves abroad");
                    return null;
                });
        return gaps(client);
    }

    @Test
    void a_paper_that_comes_late_puts_it_right_and_one_taken_back_does_not_cover() {
        long client = consulted();
        long course = course(client);
        session(course, 50, "signed at home");
        assertEquals("CONSENT", gaps(client));

        long late = consent(client, 55);
        assertEquals("", gaps(client));
        assertEquals(1, rows("later", client).size());

        people.asReception(
                () -> {
                    consents.takeBack(late, "another client's");
                    return null;
                });
        assertEquals("CONSENT", gaps(client));
        assertEquals(
                List.of("signed at home"),
                rows("consent", client).stream().map(row -> row.cells().get(6)).toList());
    }

    /** Records a first session and tells its gaps, once as kept with it and as reported. */
    private String recorded(long client, int daysAgo) {
        long course = course(client);
        session(course, daysAgo, "because");
        String kept =
                people.asManager(() -> sessions.rowsOf(course)).stream()
                        .map(row -> CoverGap.of(JudgementJson.read(row.judgement())))
                        .map(gaps -> gaps.stream().map(Enum::name).collect(Collectors.joining("_")))
                        .findFirst()
                        .orElseThrow();
        assertEquals(kept, gaps(client));
        return kept;
    }

    private Verdict judgedToday(long course) {
        LocalDate day = people.ago(50);
        Subject subject = Subject.course(course);
        return people.asManager(
                        () ->
                                timelines.judge(
                                        new JudgeStep(
                                                AskPolicy.of(subject, Step.session(1), day), day)))
                .orElseThrow()
                .judgement()
                .verdict();
    }

    private String gaps(long client) {
        Object gaps = rows("done", client).get(0).cells().get(3);
        return gaps == null ? "" : gaps.toString();
    }

    private List<Row> rows(String figure, long client) {
        Period period = new Period(people.ago(60), people.today());
        ReportAsk ask =
                new ReportAsk("cover", When.of(period, Grain.MONTH), new TreeMap<>(), List.of());
        return people.asManager(
                () -> {
                    Question question = Question.of(ask, people.today(), Instant.now());
                    try (Stream<Row> rows = answers.all(question, figure)) {
                        return rows.filter(row -> row.clientId() == client).toList();
                    }
                });
    }

    private long covered() {
        long client = consulted();
        consent(client, 59);
        return client;
    }

    private long consulted() {
        long client = people.client();
        people.asTechnician(() -> consult(client, 60, Suitability.SUITABLE));
        return client;
    }

    private long consult(long client, int daysAgo, Suitability suitability) {
        return consultations.record(
                new RecordConsultation(
                        client,
                        people.ago(daysAgo),
                        people.technician(),
                        new Answers("thinning", "fuller", "all of it"),
                        new Advice(suitability, "r", 0, 2, 3, "house", Set.of()),
                        PatchTestAnswer.NOT_NEEDED));
    }

    private long consent(long client, int daysAgo) {
        return people.asReception(
                () ->
                        consents.record(
                                new RecordConsent(
                                        client,
                                        ConsentPurpose.TREATMENT,
                                        "1",
                                        people.ago(daysAgo),
                                        "She",
                                        "Hannah")));
    }

    private long course(long client) {
        if (treatment == 0) {
            treatment =
                    people.asManager(
                            () -> treatments.add(new SaveTreatment("Cover " + client, "", 0)));
        }
        CoursePlan plan = new CoursePlan(treatment, "house", 3, people.ago(60), Set.of(), "");
        return people.asReception(
                () -> courses.open(new OpenCourse(client, plan, ThirdSession.NOT_SAID, Set.of())));
    }

    private void session(long course, int daysAgo, String why) {
        SessionWork work =
                new SessionWork(
                        people.technician(),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        "",
                        null,
                        "",
                        "",
                        null,
                        "");
        RecordSession done =
                new RecordSession(
                        course,
                        0,
                        SessionKind.SESSION,
                        1,
                        people.ago(daysAgo),
                        work,
                        null,
                        "",
                        why);
        assertInstanceOf(
                SessionDecision.Recorded.class, people.asTechnician(() -> sessions.record(done)));
    }
}

package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.BookingPage;
import org.stipple.page.ClientPage;
import org.stipple.page.ReadingPage;
import org.stipple.page.RecallPage;
import org.stipple.page.TestsPage;
import org.stipple.page.TodayPage;
import org.stipple.page.VisitPage;

/** One client from her first call to her second touch-up, more than two years later. */
@BrowserTest
@RunAsClient
class ClientJourneyUiIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private Desk desk;
    private Crew crew;
    private String name;

    @BeforeEach
    void aMondayMorning(Windows windows) {
        desk = Desk.openAlone(windows);
        crew = desk.crew();
        name = desk.name();
    }

    @AfterEach
    void backToTheTrueTime() {
        desk.close();
    }

    @Test
    void from_the_first_call_to_the_second_touch_up() {
        LocalDate call = desk.monday();

        registerOnThePhone();
        consult();
        consent();
        desk.applyTest();
        LocalDate read = call.plusWeeks(2);
        desk.travelTo(read);
        readTest();
        openCourse();

        LocalDate first = read.plusDays(1);
        bookFirstSession(first);
        work(first, 35);
        LocalDate second = first.plusWeeks(1);
        bookSecondSession(first, second);
        work(second, 80);
        LocalDate review = second.plusWeeks(4);
        desk.travelTo(review);
        reviewResult();
        LocalDate third = review.plusDays(1);
        bookThirdSession(third);
        work(third, 100);
        completeCourse(third);

        LocalDate touchUp = touchUp(1, third.plusYears(1));
        touchUp(2, touchUp.plusYears(1));
    }

    private void registerOnThePhone() {
        desk.registerByHand();

        assertThat(client(Job.RECEPTION).firstOfAll()).containsText("A consultation comes first");
    }

    private void consult() {
        desk.consultation("Asked for").save();

        assertThat(client(Job.RECEPTION).firstOfAll()).containsText("A consent comes next");
    }

    private void consent() {
        desk.consent();

        assertThat(client(Job.RECEPTION).firstOfAll()).containsText("Everything is there");
    }

    private void readTest() {
        TestsPage tests = TestsPage.due(crew.at(Job.TECHNICIAN));
        assertThat(tests.row(name)).containsText("Due");

        ReadingPage reading = tests.read(name);
        assertThat(reading.advice()).containsText("Recommended");
        assertThat(reading.read(crew.technician(), "Cleared").save().card("patchtests"))
                .containsText("Cleared");

        assertThat(TestsPage.due(crew.at(Job.TECHNICIAN)).row(name)).hasCount(0);
    }

    private void openCourse() {
        ClientPage client =
                client(Job.DOCTOR)
                        .openCourse()
                        .treatment(crew.treatment())
                        .third("Undecided")
                        .open();

        assertThat(client.nextStep()).containsText("Next step: session 1");
        assertThat(client.nextStep()).containsText("and could be booked at once");
        assertThat(client.ribbon()).isVisible();
    }

    private void bookFirstSession(LocalDate day) {
        BookingPage booking = client(Job.RECEPTION).bookNext();
        booking.with(crew.technician(), crew.room()).ask(day);

        assertThat(booking.outcome()).containsText("Recommended");
        assertThat(booking.outcome()).containsText("Books at once");
        assertThat(booking.why("CG-PATCH")).isVisible();
        assertThat(booking.why("CG-CONSULT")).isVisible();
        assertThat(booking.why("CG-CONSENT")).isVisible();
        booked(booking);
        assertThat(client(Job.RECEPTION).nextStep()).containsText(crew.technician());
    }

    private void bookSecondSession(LocalDate first, LocalDate day) {
        ClientPage client = client(Job.RECEPTION);
        assertThat(client.nextStep()).containsText("Next step: session 2");
        assertThat(client.nextStep()).containsText("Too soon");
        BookingPage booking = client.bookNext();
        booking.with(crew.technician(), crew.room());

        booking.ask(first.plusDays(3));
        assertThat(booking.outcome()).containsText("Too soon");
        assertThat(booking.outcome()).containsText("Needs an override");
        assertThat(booking.why("HO-S1-S2")).containsText("One week for the skin to close");
        assertThat(booking.nearest("Recommended")).containsText(day.format(DAY));

        booking.takeNearest("Recommended");
        assertThat(booking.asked()).containsText(day.format(DAY));
        assertThat(booking.outcome()).containsText("Recommended");
        booked(booking);
    }

    private void reviewResult() {
        ClientPage client = client(Job.TECHNICIAN);
        assertThat(client.nextStep()).containsText("Next step: review");
        assertThat(RecallPage.reviews(crew.at(Job.TECHNICIAN)).row(name)).containsText("Due");

        desk.reviewAfter(2);

        assertThat(client(Job.TECHNICIAN).nextStep()).containsText("Next step: session 3");
    }

    private void bookThirdSession(LocalDate day) {
        BookingPage booking = client(Job.RECEPTION).bookNext();
        booking.with(crew.technician(), crew.room()).ask(day);

        assertThat(booking.outcome()).containsText("Recommended");
        assertThat(booking.why("HO-S2-S3")).containsText("Four weeks let the dots fade");
        assertThat(booking.why("HO-REVIEW")).isVisible();
        booked(booking);
    }

    private void completeCourse(LocalDate third) {
        client(Job.TECHNICIAN).course().complete();

        ClientPage client = client(Job.RECEPTION);
        String settled = third.plusWeeks(3).format(DAY);
        assertThat(client.step("Full result")).containsText(settled);
        assertThat(client.step("Normal activity")).containsText(settled);
        assertThat(client.nextStep()).containsText("Next step: touch-up 1");
        assertThat(client.nextStep()).containsText("Too soon");
    }

    /** A touch-up on the first Tuesday after it falls due, on a consent signed at its start. */
    private LocalDate touchUp(int ordinal, LocalDate due) {
        LocalDate call = due.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate day = call.plusDays(1);
        desk.travelTo(call);
        RecallPage worklist = RecallPage.touchUps(crew.at(Job.RECEPTION));
        assertThat(worklist.row(name)).containsText("Due");
        assertThat(worklist.row(name)).containsText("touch-up " + ordinal);

        BookingPage booking = worklist.book(name);
        booking.with(crew.technician(), crew.room()).ask(day);
        assertThat(booking.outcome()).containsText("Recommended");
        assertThat(booking.why("HO-TOUCH-UP")).isVisible();
        assertThat(booking.todos()).containsText("Sign a consent");
        booked(booking);

        desk.travelTo(day);
        VisitPage visit = TodayPage.open(crew.at(Job.TECHNICIAN)).visit(name);
        assertThat(visit.start().toast()).containsText("recorded first");
        desk.consent();
        finish(TodayPage.open(crew.at(Job.TECHNICIAN)).visit(name), 100);
        assertThat(client(Job.RECEPTION).step("Touch-up " + ordinal).first())
                .containsText(day.format(DAY));
        return day;
    }

    private void booked(BookingPage booking) {
        assertThat(booking.book().status()).hasText("Booked");
    }

    /** The day of a visit: she comes to the desk, and the technician does her work. */
    private void work(LocalDate day, int percent) {
        desk.travelTo(day);
        VisitPage arrived = TodayPage.open(crew.at(Job.RECEPTION)).visit(name).arrive();
        assertThat(arrived.status()).hasText("Arrived");
        finish(TodayPage.open(crew.at(Job.TECHNICIAN)).visit(name), percent);
    }

    private void finish(VisitPage visit, int percent) {
        VisitPage done =
                visit.start()
                        .recordWhatWasDone()
                        .work(crew.area(), crew.pigment() + ", " + crew.lot())
                        .needle("3RL")
                        .depth("0.5")
                        .result(percent)
                        .save();
        assertThat(done.status()).hasText("Done");
    }

    private ClientPage client(Job job) {
        return desk.client(job);
    }
}

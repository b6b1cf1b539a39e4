package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stipple.journey.Desk.words;

import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.course.progress.ThirdSession;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.BookingPage;
import org.stipple.page.SessionPage;
import org.stipple.page.TodayPage;
import org.stipple.page.VisitPage;

/** What a protocol's times refuse, who may set them aside, and what becomes of a request. */
@BrowserTest
@RunAsClient
class TimingRefusalsUiIT {

    private static final String GUIDANCE = "One week for the skin to close";

    private Desk desk;

    @BeforeEach
    void aMondayMorning(Windows windows) {
        desk = Desk.open(windows);
    }

    @AfterEach
    void backToTheTrueTime() {
        desk.close();
    }

    @Test
    void a_second_session_is_too_soon_then_a_matter_of_grace_then_right_and_at_last_too_late() {
        LocalDate first = desk.monday();
        desk.ready();
        desk.session();

        BookingPage booking = desk.book(Job.TECHNICIAN, first.plusDays(4));
        assertSaid(booking, "Too soon", "4 days after session 1: too soon");
        assertThat(booking.nearest("Permitted")).containsText(words(first.plusWeeks(1)));

        booking.ask(first.plusDays(5));
        assertSaid(booking, "Grace", "short of the minimum, within the grace days");
        assertThat(booking.nearest("Recommended")).containsText(words(first.plusWeeks(1)));

        booking.ask(first.plusWeeks(7));
        assertSaid(booking, "Lapsed", "49 days after session 1: too long ago");
        assertThat(booking.shut("Permitted")).containsText("none in two years. Shut by HO-S1-S2");

        booking.ask(first.plusDays(5));
        assertThat(booking.button()).hasText("Book with an override");
        booking.bookInVain();
        assertThat(booking.saidAt("Reason for the override"))
                .containsText("Say why the rules may be set aside here");
        assertThat(booking.reason("healed, seen today").book().status()).hasText("Booked");
    }

    private static void assertSaid(BookingPage booking, String verdict, String sentence) {
        assertThat(booking.outcome()).containsText(verdict);
        assertThat(booking.outcome()).containsText("Needs an override");
        assertThat(booking.why("HO-S1-S2")).containsText(GUIDANCE);
        assertThat(booking.judgement()).containsText(sentence);
    }

    @Test
    void a_session_too_soon_is_parked_declined_parked_again_and_approved() {
        desk.ready();
        desk.session();

        assertThat(park().status()).containsText("Held");
        decide("Decline", "the skin needs its week");
        assertThat(desk.client(Job.RECEPTION).nextStep()).containsText("Not booked yet");

        VisitPage parked = park();
        decide("Approve", "seen on a photo, healed");
        assertThat(VisitPage.open(desk.crew().at(Job.RECEPTION), parked.address()).status())
                .hasText("Booked");
    }

    private VisitPage park() {
        BookingPage booking = desk.book(desk.monday().plusDays(4));
        assertThat(booking.outcome()).containsText("Too soon");
        assertThat(booking.button()).hasText("Park for approval");
        assertThat(booking.judgement())
                .containsText("Technicians, doctors and managers see the request on Today");
        return booking.reason(Desk.GIVEN_REASON).book();
    }

    private void decide(String decision, String reason) {
        TodayPage today = TodayPage.open(desk.crew().at(Job.TECHNICIAN));
        assertThat(today.row("requests", desk.name())).containsText(Desk.GIVEN_REASON);
        today.decide(desk.name(), decision, reason);
        assertThat(today.row("requests", desk.name())).hasCount(0);
    }

    @Test
    void a_request_that_nobody_decides_in_time_is_over_and_its_time_is_free() {
        desk.ready();
        desk.session();
        VisitPage parked = park();
        TodayPage left = TodayPage.open(desk.crew().at(Job.TECHNICIAN));
        assertThat(left.row("requests", desk.name())).isVisible();

        desk.travelTo(desk.monday().plusDays(3));

        left.decide(desk.name(), "Approve", "seen on a photo, healed");
        assertThat(left.toast().first()).containsText("Nobody decided in time");
        assertThat(TodayPage.open(desk.crew().at(Job.MANAGER)).row("requests", desk.name()))
                .hasCount(0);
        VisitPage over = VisitPage.open(desk.crew().at(Job.RECEPTION), parked.address());
        assertThat(over.status()).hasText("Cancelled");
        assertThat(over.state()).containsText("Its time is free");
        assertThat(over.cancelling()).hasCount(0);
        assertThat(desk.client(Job.RECEPTION).nextStep()).containsText("Not booked yet");
    }

    @Test
    void a_review_held_before_the_last_session_decides_nothing() {
        LocalDate first = desk.monday();
        desk.ready(ThirdSession.UNDECIDED);
        desk.session();
        desk.travelTo(first.plusDays(1));
        desk.reviewAfter(1);
        LocalDate second = first.plusWeeks(1);
        desk.travelTo(second);
        desk.session();
        LocalDate settled = second.plusWeeks(4);
        desk.travelTo(settled);

        BookingPage booking = desk.book(settled.plusDays(1)).step("Session 3");
        booking.ask(settled.plusDays(1));
        assertThat(booking.outcome()).containsText("Missing");
        assertThat(booking.outcome()).containsText("Needs an override");
        assertThat(booking.why("HO-REVIEW")).containsText("from the settled result");
        assertThat(booking.why("HO-REVIEW")).containsText("not there yet");
        assertThat(booking.button()).hasText("Park for approval");

        desk.reviewAfter(2);
        assertThat(desk.book(settled.plusDays(1)).outcome()).containsText("Books at once");
    }

    @Test
    void a_session_beyond_the_maximum_needs_a_cause_and_a_second_person() {
        desk.ready();
        SessionPage form = desk.client(Job.TECHNICIAN).course().addSession();

        form.by(desk.crew().technician()).number(5).saveInVain();
        assertThat(form.saidAt("Agreed by"))
                .containsText("Give the cause and name a second person who agreed");
        form.agreed("Scar tissue", desk.crew().displayName(Job.DOCTOR)).saveInVain();
        assertThat(form.saidAt("Why it was done all the same"))
                .containsText("The policy speaks against this day");

        form.allTheSame("the scar took more").save();
        assertThat(desk.client(Job.RECEPTION).step("Session 5").first())
                .containsText(words(desk.monday()));
    }
}

package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stipple.journey.Desk.words;
import static org.stipple.journey.ShutDay.assertShut;

import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.BookingPage;
import org.stipple.page.ClientFormPage;
import org.stipple.page.ConsultationPage;
import org.stipple.page.ReadingPage;
import org.stipple.page.TodayPage;
import org.stipple.page.VisitPage;
import org.stipple.page.WaiverPage;

/** What the clinic's gates refuse, as those meet it who book, read and start. */
@BrowserTest
@RunAsClient
class GateRefusalsUiIT {

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
    void nobody_under_eighteen_is_registered() {
        ClientFormPage form = desk.form().born("1 Jan 2020").register();

        assertThat(form.saidAt("dateOfBirth"))
                .containsText("Clients must be 18 or older on the day of registration");
        assertThat(form.field("Given name")).not().hasValue("");
    }

    @Test
    void a_consultation_that_turned_her_away_and_no_consent_hold_the_start() {
        LocalDate tuesday = desk.monday().plusDays(1);
        desk.register();
        ConsultationPage consultation = desk.consultation("Not needed").suitability("Not suitable");
        consultation.saveInVain();
        assertThat(consultation.saidAt("Reason")).containsText("Fill this in");
        consultation.because("psoriasis on the scalp").save();
        desk.openCourse();

        BookingPage booking = desk.book(tuesday);
        assertThat(booking.todo("Hold the consultation")).containsText(words(tuesday));
        assertThat(booking.todo("Sign a consent")).containsText("The visit can't start without it");
        assertThat(booking.book().status()).hasText("Booked");

        desk.travelTo(tuesday);
        VisitPage visit = TodayPage.open(desk.crew().at(Job.TECHNICIAN)).visit(desk.name()).start();
        assertThat(visit.toast()).containsText("Something has to be done and recorded first");
        assertThat(visit.against("CG-CONSULT"))
                .containsText("A consultation in the last six months");
        assertThat(visit.against("CG-CONSENT")).containsText("not there yet");
        assertThat(visit.nearest().first()).containsText(words(tuesday));
        assertThat(visit.status()).hasText("Booked");
    }

    @Test
    void a_patch_test_opens_the_way_from_its_reading_until_it_is_too_old_or_a_newer_one_waits() {
        LocalDate applied = desk.monday();
        LocalDate read = applied.plusWeeks(2);
        desk.register();
        desk.consultation("Asked for").save();
        desk.consent();
        desk.openCourse();
        BookingPage missing = desk.book(applied.plusDays(1));
        assertShut(missing, "Missing", "CG-PATCH", "A cleared or waived patch test");
        assertThat(missing.shut("Permitted")).containsText("none in two years. Shut by CG-PATCH");

        desk.applyTest();
        BookingPage waiting = desk.book(applied.plusDays(1));
        assertShut(waiting, "Missing", "CG-PATCH", "there yet");
        assertThat(waiting.nearest("Permitted")).containsText(words(read));
        waiting.takeNearest("Permitted");
        assertThat(waiting.todo("Read the patch test")).containsText(words(read));

        assertTooSoonToRead(applied.plusDays(1), read);
        desk.travelTo(read);
        clear();
        assertThat(desk.book(read.plusDays(1)).outcome()).containsText("Books at once");

        LocalDate late = read.plusMonths(7);
        desk.travelTo(late);
        desk.consultation("Asked for").save();
        BookingPage old = desk.book(late);
        assertShut(old, "Lapsed", "CG-PATCH", "last six months");
        assertThat(old.shut("Recommended")).containsText("Shut by CG-PATCH");

        desk.travelTo(late.plusDays(1));
        desk.applyTest();
        assertShut(desk.book(late.plusDays(2)), "Missing", "CG-PATCH", "there yet");
    }

    private void assertTooSoonToRead(LocalDate day, LocalDate from) {
        desk.travelTo(day);
        ReadingPage reading =
                desk.client(Job.TECHNICIAN)
                        .record()
                        .readTest()
                        .read(desk.crew().technician(), "Cleared")
                        .saveInVain();
        assertThat(reading.refusal())
                .containsText("The rules do not let this cleared reading count");
        assertThat(reading.refusal()).containsText("CG-PATCH-WAIT");
        assertThat(reading.refusal()).containsText(words(from));
    }

    private void clear() {
        desk.client(Job.TECHNICIAN)
                .record()
                .readTest()
                .read(desk.crew().technician(), "Cleared")
                .save();
    }

    @Test
    void after_a_reaction_neither_a_waiver_nor_a_second_reading_opens_the_way() {
        LocalDate tuesday = desk.monday().plusDays(1);
        desk.register();
        desk.consultation("Asked for").save();
        desk.applyTest();
        desk.travelTo(tuesday);
        desk.client(Job.TECHNICIAN)
                .record()
                .readTest()
                .read(desk.crew().technician(), "Reaction")
                .grade("Strong")
                .save();
        desk.openCourse();

        BookingPage booking = desk.book(tuesday.plusDays(1));
        assertShut(booking, "Missing", "CG-REACTION", "only a newer, cleared test");
        assertThat(booking.shut("Permitted")).containsText("CG-REACTION");

        WaiverPage waiver = desk.client(Job.DOCTOR).record().addWaiver();
        assertThat(waiver.reaction()).containsText("There was a reaction on");
        waiver.agreed(desk.crew().doctor(), "No more tests", "Her skin is calm").saveInVain();
        assertThat(desk.crew().at(Job.DOCTOR).locator("main"))
                .containsText("it cannot be waived any more");

        ReadingPage reading = desk.client(Job.TECHNICIAN).record().readTest();
        reading.read(desk.crew().technician(), "Cleared").saveInVain();
        assertThat(reading.saidAtQuestion("What the skin shows"))
                .containsText("This test reacted: it cannot be cleared any more");
        assertThat(reading.result("Cleared")).isChecked();
    }

    @Test
    void a_withdrawn_consent_stops_the_start() {
        LocalDate tuesday = desk.monday().plusDays(1);
        desk.ready();
        desk.book(tuesday).book();
        desk.client(Job.TECHNICIAN).record().withdrawConsent("changed her mind");

        desk.travelTo(tuesday);
        TodayPage today = TodayPage.open(desk.crew().at(Job.TECHNICIAN));
        assertThat(today.row("unresolved", desk.name())).isVisible();
        VisitPage visit = today.visit(desk.name()).start();

        assertThat(visit.against("CG-CONSENT")).containsText("A consent signed in the last year");
        assertThat(visit.status()).not().hasText("In progress");
    }
}

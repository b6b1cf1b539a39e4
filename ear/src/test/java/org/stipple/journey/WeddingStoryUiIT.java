package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.ClientPage;
import org.stipple.page.FitsPage;
import org.stipple.page.LeavePage;
import org.stipple.page.PeoplePage;
import org.stipple.page.PlanPage;
import org.stipple.page.RepairPage;
import org.stipple.page.SickDayPage;
import org.stipple.page.TellPage;
import org.stipple.page.VisitPage;

/**
 * A course is planned backwards from a wedding, the technician falls ill, the visits find other
 * times, the client moves her second session, and somebody who waits takes the time that it frees.
 */
@BrowserTest
@RunAsClient
class WeddingStoryUiIT {

    private static final int WEDDING = 150;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private Desk bride;
    private Desk guest;

    @BeforeEach
    void aMondayMorning(Windows windows) {
        bride = Desk.openAlone(windows);
        guest = bride.another();
    }

    @AfterEach
    void backToTheTrueTime() {
        bride.close();
    }

    @Test
    void from_the_wedding_back_to_a_full_day() {
        bride.ready();
        planBackwardsFromTheWedding();
        fallsIllOn(dayOf("Session 1"));
        VisitPage session = bride.client(Job.RECEPTION).visit("Session 2");
        String before = session.address();
        LocalDate second = session.day();

        guestWaitsUntil(second.plusDays(14));
        moveSecondSession(second.plusDays(7));

        VisitPage given = VisitPage.open(reception(), before);
        assertThat(given.status()).hasText("Moved");
        FitsPage fits = given.seeWhoCouldCome();
        VisitPage taken = fits.offer(guest.name()).book();
        assertThat(taken.status()).hasText("Booked");
        assertThat(taken.history().last()).containsText("Taken from the waitlist.");
        assertThat(bride.client(Job.RECEPTION).nextStep()).containsText("session 1");
    }

    private void planBackwardsFromTheWedding() {
        bride.client(Job.RECEPTION);
        PlanPage plan = PlanPage.of(reception());
        plan.with(bride.crew().technician()).event(bride.monday().plusDays(WEDDING).format(TYPED));
        ClientPage client = plan.book("Last safe start");
        assertThat(client.toast().first()).containsText("visits are booked");
    }

    /** One click leads from her leave to new times, and on to the telephone. */
    private void fallsIllOn(LocalDate day) {
        LeavePage leave =
                PeoplePage.open(bride.crew().at(Job.MANAGER))
                        .change(bride.crew().technician())
                        .away()
                        .why("Ill")
                        .days(day, day);
        SickDayPage sick = leave.addInVain().storeAndPlace();
        assertThat(sick.proposed(bride.name())).hasCount(1);
        TellPage tell = sick.accept();
        tell.say(bride.name(), "Told by phone");
        assertThat(tell.rows(bride.name())).hasCount(0);
    }

    private void guestWaitsUntil(LocalDate latest) {
        guest.register();
        guest.client(Job.RECEPTION)
                .putOnWaitlist()
                .visit("Consultation")
                .between(bride.monday(), latest)
                .join();
    }

    private void moveSecondSession(LocalDate to) {
        bride.client(Job.RECEPTION).visit("Session 2");
        RepairPage repair = RepairPage.ofMove(reception()).to(to);
        assertThat(repair.event()).containsText("Too late for the event on");
        assertThat(repair.event()).containsText("HO-FULL-RESULT");
        repair.why("away that week").doIt();
    }

    private LocalDate dayOf(String visit) {
        return bride.client(Job.RECEPTION).visit(visit).day();
    }

    private Page reception() {
        return bride.crew().at(Job.RECEPTION);
    }
}

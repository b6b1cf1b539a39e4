package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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
import org.stipple.page.PlanPage;

/** A whole course at once, backwards from a wedding too. */
@BrowserTest
@RunAsClient
class CoursePlanUiIT {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private Desk desk;

    @BeforeEach
    void aClientWhoseThirdSessionIsClearFromTheStart(Windows opened) {
        desk = Desk.openAlone(opened);
        desk.register();
        desk.consultation("Not needed").save();
        desk.consent();
        desk.client(Job.DOCTOR)
                .openCourse()
                .treatment(desk.crew().treatment())
                .protocol("House protocol")
                .third("Planned in advance: clear from the start that it is needed")
                .open();
    }

    @AfterEach
    void backToTheTrueTime() {
        desk.close();
    }

    private PlanPage plan() {
        desk.client(Job.RECEPTION);
        return PlanPage.of(reception());
    }

    private Page reception() {
        return desk.crew().at(Job.RECEPTION);
    }

    private String inDays(int days) {
        return desk.monday().plusDays(days).format(TYPED);
    }

    @Test
    void backwards_from_a_wedding_or_the_rules_that_forbid_it_and_then_all_with_one_click() {
        PlanPage plan = plan();

        plan.event(inDays(-3));
        assertThat(plan.saidAtEvent()).containsText("Enter a day after the first one");
        assertThat(plan.event()).hasValue(inDays(-3));

        plan.event(inDays(20));
        assertThat(plan.obstacle()).containsText("too late for the event");
        assertThat(plan.obstacle()).containsText("HO-FULL-RESULT");

        plan.event(inDays(120));
        assertThat(plan.proposal("Last safe start")).isVisible();
        assertThat(plan.proposals().first())
                .not()
                .containsText(Desk.words(desk.monday().plusDays(120)));

        plan.keepEvent();
        assertThat(plan.toast().first()).containsText("Kept with the course");
        plan = plan();
        assertThat(plan.event()).hasValue(inDays(120));

        plan.event("");
        assertThat(plan.proposal("Nearest to the best days"))
                .containsText("All on recommended days");
        ClientPage client = plan.book("Nearest to the best days");
        assertThat(client.toast().first()).containsText("visits are booked");
        assertThat(client.nextStep()).containsText("session 1");
        assertThat(client.ribbon()).isVisible();
        assertThat(PlanPage.of(reception()).obstacle())
                .containsText("Nothing of this course is left to plan");
    }
}

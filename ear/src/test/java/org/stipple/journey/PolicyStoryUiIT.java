package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.BookingPage;
import org.stipple.page.RuleDraftPage;

/** The rules in a manager's hands: from a copy of the house protocol to a booking judged by it. */
@BrowserTest
@RunAsClient
class PolicyStoryUiIT {

    private static final String RULE = "HO-S1-S2";

    private Desk desk;
    private String protocol;

    @BeforeEach
    void aMondayMorning(Windows opened) {
        desk = Desk.openAlone(opened);
        protocol = "Slow " + desk.name();
    }

    @AfterEach
    void backToTheTrueTime() {
        desk.close();
    }

    private Page manager() {
        return desk.crew().at(Job.MANAGER);
    }

    @Test
    void a_manager_changes_a_number_and_a_booking_made_afterwards_names_the_version() {
        LocalDate nextMonday = desk.monday().plusWeeks(1);
        RuleDraftPage draft = RuleDraftPage.copy(manager(), "House protocol", protocol);
        assertThat(draft.caseCount()).containsText(" 0 red");

        draft.type("Minimum", RULE, "10 days").type("Recommended from", RULE, "10 d");
        assertThat(draft.said(RULE)).containsText("planned from 10 days");
        assertThat(draft.cell("Recommended from", RULE)).hasValue("10 days");
        assertThat(draft.before("cases are red")).isVisible();
        assertThat(draft.tried(protocol)).containsText("version 1, draft");
        assertThat(draft.tried(protocol)).containsText("Grace");
        assertThat(draft.tried("House protocol")).containsText("Recommended");

        draft.part("Cases");
        assertThat(draft.listed(RULE + " minimum P7D 0")).containsText("Grace");
        draft.confirm(RULE + " minimum P7D 0").confirmAll();
        assertThat(draft.caseCount()).containsText(" 0 red");

        draft.part("Care").acceptAll("The desk explains both");
        draft.part("Impact");
        assertThat(draft.impact()).containsText("No open booking is judged by it");
        assertThat(draft.before("Impact seen")).isVisible();

        draft.activate(nextMonday, "Skin heals in ten days");
        assertThat(manager().locator("h1")).hasText(protocol);

        desk.travelTo(nextMonday);
        judgedByTheNewVersion(nextMonday);
    }

    private void judgedByTheNewVersion(LocalDate day) {
        desk.register();
        desk.consultation("Not needed").save();
        desk.consent();
        desk.client(Job.DOCTOR)
                .openCourse()
                .treatment(desk.crew().treatment())
                .protocol(protocol)
                .third("Neither")
                .open();
        desk.client(Job.TECHNICIAN).course().addSession().by(desk.crew().technician()).save();

        BookingPage booking = desk.book(day.plusDays(9));
        assertThat(booking.outcome()).containsText("Grace");
        booking.ask(day.plusDays(10));
        assertThat(booking.outcome()).containsText("Recommended");
        booking.at("11:00").book();

        assertThat(desk.crew().at(Job.RECEPTION).locator("main"))
                .containsText(protocol + " · version 1");
    }

    @Test
    void two_managers_on_one_draft_lose_nothing() {
        RuleDraftPage mine = RuleDraftPage.copy(manager(), "House protocol", protocol);
        RuleDraftPage hers = RuleDraftPage.open(desk.crew().again(Job.MANAGER), mine.address());

        hers.type("Minimum", RULE, "10 days");
        mine.type("Minimum", RULE, "12 days");
        assertThat(mine.said(RULE)).containsText("somebody else typed 10 days in Minimum");
        assertThat(mine.said(RULE)).containsText("You typed 12 days");

        mine.keepMine();
        assertThat(mine.cell("Minimum", RULE)).hasValue("12 days");
        mine.undo();
        assertThat(mine.cell("Minimum", RULE)).hasValue("10 days");
        mine.undo();
        assertThat(mine.cell("Minimum", RULE)).hasValue("7 days");
    }

    @Test
    void a_rule_is_dragged_to_the_place_of_another_and_back_again() {
        RuleDraftPage draft = RuleDraftPage.copy(manager(), "House protocol", protocol);

        draft.drag(RULE, RULE + "-SCAR");
        assertThat(draft.codes().nth(1)).hasText(RULE);
        assertThat(draft.codes().first()).hasText(RULE + "-SCAR");
        draft.undo();
        assertThat(draft.codes().first()).hasText(RULE);
    }

    @Test
    void nonsense_is_told_at_its_cell_and_kept_as_typed() {
        RuleDraftPage draft = RuleDraftPage.copy(manager(), "House protocol", protocol);

        draft.type("Minimum", RULE, "900 years");
        assertThat(draft.said(RULE)).containsText("longer than 50 years");
        draft.type("Maximum", RULE, "a while");
        assertThat(draft.said(RULE)).containsText("“a while” is no period");
        draft.type("Step", RULE, "Session zero");
        assertThat(draft.said(RULE)).containsText("There is no step");

        RuleDraftPage again = RuleDraftPage.open(manager(), draft.address());
        assertThat(again.cell("Maximum", RULE)).hasValue("a while");
        assertThat(again.before("faults in the tables")).isVisible();
    }
}

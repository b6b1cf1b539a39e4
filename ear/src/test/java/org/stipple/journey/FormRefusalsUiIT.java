package org.stipple.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Windows;
import org.stipple.journey.Crew.Job;
import org.stipple.page.ConsultationPage;
import org.stipple.page.SignInPage;

/** What forms and addresses refuse, and what is kept of that which was typed. */
@BrowserTest
@RunAsClient
class FormRefusalsUiIT {

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
    void nothing_that_lies_ahead_is_recorded() {
        desk.register();
        ConsultationPage form =
                desk.consultation("Not needed").heldOn(desk.monday().plusDays(1)).saveInVain();

        assertThat(form.saidAt("Held on")).not().isEmpty();
        assertThat(form.condition()).hasValue("Thinning crown");
    }

    @Test
    void an_unknown_client_gets_a_page_of_ours() {
        Page window = desk.crew().at(Job.RECEPTION);

        assertEquals(404, window.navigate("/client/detail.xhtml?id=999999999").status());

        assertThat(window.locator("h1")).containsText("This page is not here");
    }

    @Test
    void what_was_typed_returns_after_the_session_ended_and_is_forgotten_once_it_is_saved() {
        desk.register();
        ConsultationPage form = desk.consultation("Not needed").pause("nothing speaks against it");
        Page window = desk.crew().at(Job.DOCTOR);
        String address = window.url();

        window.context().clearCookies();
        form.send();
        new SignInPage(window).signIn(desk.crew().username(Job.DOCTOR), desk.crew().password());

        assertThat(window).hasURL(address);
        assertThat(form.putBack()).containsText("is here again");
        assertThat(form.condition()).hasValue("Thinning crown");

        form.save();
        ConsultationPage next = desk.client(Job.DOCTOR).record().addConsultation();
        assertThat(next.condition()).hasValue("");
        assertThat(next.putBack()).hasCount(0);
    }
}

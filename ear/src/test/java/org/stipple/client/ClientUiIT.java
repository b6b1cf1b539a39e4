package org.stipple.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.TestDatabase;
import org.stipple.page.ClientFormPage;
import org.stipple.page.ClientListPage;
import org.stipple.page.ClientPage;
import org.stipple.page.SignInPage;

@BrowserTest
@RunAsClient
class ClientUiIT {

    private final String name = ClientFixture.unheardOf();
    private final String phone =
            "0" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);

    private Page window;

    @BeforeEach
    void someoneIsAtTheDeskOfAClinic(SignInPage signIn) {
        window =
                signIn.goTo("/clinic/site.xhtml")
                        .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        Locator clinic = window.locator("[id='site:name']");
        if (clinic.inputValue().isEmpty()) {
            clinic.fill("Test clinic");
            window.locator("[id='site:zone_input']").fill("");
            window.locator("[id='site:zone_input']").pressSequentially("London");
            window.locator(".ui-autocomplete-item").first().click();
            window.locator("[id='site:save']").click();
            assertThat(window.locator(".toast").first()).isVisible();
        }
    }

    @Test
    void a_client_is_registered_and_found_by_letters_and_by_phone() {
        ClientPage client = register("Łucja " + name, "Zielińska");

        assertThat(client.name()).hasText("Łucja " + name + " Zielińska");
        assertThat(client.toast()).containsText("is registered");
        assertThat(client.facts()).containsText(phone);

        ClientListPage list = ClientListPage.open(window).find("zielinska " + name.substring(0, 4));
        assertThat(list.row(name)).isVisible();
        assertThat(window).hasURL(Pattern.compile("text=zielinska"));
        list.find(phone.substring(1, 5) + " " + phone.substring(5) + " " + name);
        assertThat(list.row(name)).isVisible();
        list.find(name + " nobody");
        assertThat(list.nobody()).isVisible();

        assertThat(list.goTo("lucja " + name, name).name()).containsText(name);
    }

    @Test
    void whom_she_resembles_is_shown_before_she_is_registered() {
        register(name, "Morgan");

        ClientFormPage form = form(name + "x", "Morgan").register();

        assertThat(form.resembling()).hasCount(1);
        assertThat(form.resembling()).containsText("Same phone");
        assertThat(form.use(name).name()).hasText(name + " Morgan");
    }

    @Test
    void nobody_under_eighteen_is_registered_and_it_is_said_at_the_field() {
        ClientFormPage form = form(name, "Morgan").born("3 Mar 2020").register();

        assertThat(form.saidAt("dateOfBirth")).containsText("18 or older");
        assertThat(form.field("Given name")).hasValue(name);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_at_its_field() {
        String tooLong = "Wilhelmina ".repeat(12).strip();

        ClientFormPage form =
                form(tooLong, " ").born("31 Feb 1984").phone("by dove").note("at\u0000noon");
        form.register();

        assertThat(form.saidAt("givenName")).containsText("100 characters are the most");
        assertThat(form.saidAt("familyName")).containsText("it is needed");
        assertThat(form.saidAt("dateOfBirth")).containsText("February 1984 had 29 days");
        assertThat(form.saidAt("phone")).containsText("no phone number");
        assertThat(form.saidAt("contactNote")).containsText("cannot be kept");
        assertThat(form.field("Given name")).hasValue(tooLong);
        assertThat(form.field("Given name")).isFocused();
        assertThat(form.field("When and how")).hasValue("atnoon");
    }

    @Test
    void what_was_typed_is_there_again_after_the_session_ended() {
        ClientFormPage form = form(name, "Morgan").born("31 Feb").cause("SCARRING").pause();

        window.context().clearCookies();
        form.register();
        new SignInPage(window).signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        assertThat(window).hasURL(Pattern.compile("/client/edit\\.xhtml$"));
        assertThat(form.putBack()).containsText("is here again");
        assertThat(form.field("Given name")).hasValue(name);
        assertThat(form.chosenCause()).hasValue("SCARRING");

        assertThat(form.born("3 Mar 1984").registered().name()).hasText(name + " Morgan");
        assertThat(ClientListPage.open(window).register().field("Given name")).hasValue("");
    }

    @Test
    void whoever_begins_afresh_stays_with_the_client() {
        ClientFormPage form = register(name, "Morgan").change().pause().openAgain();
        assertThat(form.putBack()).isVisible();

        form.startAfresh();

        assertThat(form.putBack()).isHidden();
        assertThat(form.field("Given name")).hasValue(name);
        assertThat(form.field("When and how")).hasValue("");
    }

    @Test
    void what_arrives_after_the_saving_does_not_come_back_in_the_next_form() {
        ClientFormPage form = form(name, "Morgan");
        String late = form.draftUnderWay();
        form.registered();

        assertEquals(204, form.arrive(late));

        assertThat(ClientListPage.open(window).register().field("Given name")).hasValue("");
    }

    @Test
    void an_alert_stands_above_the_record_until_it_has_ended() {
        ClientPage client =
                register(name, "Morgan").addAlert("ALLERGY", "latex", "told by the client");

        assertThat(client.alerts()).containsText("Allergy: latex");

        client.endAlert();
        assertThat(client.toast()).containsText("ends");
    }

    private ClientPage register(String givenName, String familyName) {
        return form(givenName, familyName).registered();
    }

    private ClientFormPage form(String givenName, String familyName) {
        return ClientListPage.open(window)
                .register()
                .name(givenName, familyName)
                .born("3 Mar 1984")
                .phone(phone);
    }
}

package org.stipple.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.page.Keyboard;
import org.stipple.page.SignInPage;

/** The daily tasks of the desk, without a mouse; wherever the focus goes it is seen. */
@BrowserTest
@RunAsClient
class KeyboardUiIT {

    private static final String PASSWORD = "four words in a row";

    /** Into the field at the top, before any script of the page has seen it. */
    private static final String AT_ONCE =
            """
            document.addEventListener('DOMContentLoaded', () => {
              const field = document.getElementById('find:client_input');
              if (field) {
                field.focus();
                document.execCommand('insertText', false, 'NAME');
              }
            });
            """;

    private Page window;
    private Keyboard keys;

    @BeforeEach
    void sitDown(Page window) {
        this.window = window;
        keys = new Keyboard(window);
    }

    @AfterEach
    void comeBack() {
        window.request().get("/tests/scene");
    }

    @Test
    void a_client_is_found_and_booked_from_the_keyboard(SignInPage signIn) {
        List<String> scene = window.request().get("/tests/pages").text().lines().toList();
        signIn.goTo("/today.xhtml");
        signIn(scene.get(0), scene.get(1));

        keys.press("/").type(scene.get(2));
        assertThat(window.locator(".find-hit").first()).containsText(scene.get(2));
        keys.press("Enter");
        window.waitForURL("**/client/detail.xhtml**");
        assertThat(window.locator(".client-head h1")).hasText(scene.get(2));
        keys.tabTo("^Book$").press("Enter");
        window.waitForURL("**/scheduling/book.xhtml**");
        keys.tabTo("^Step").type("Consultation").press("Tab");
        // The whole form is drawn anew for the step, and takes the focus along meanwhile.
        assertThat(window.locator("h1")).containsText("consultation");
        assertThat(window.locator(".judge")).not().containsText("Missing");
        readAlerts();
        keys.tabTo("^\\w{3} \\d+ \\w{3}");
        String asked = window.locator("#judge-title").textContent();
        keys.press("ArrowDown").press(" ");
        assertThat(window.locator("#judge-title")).not().hasText(asked);
        keys.tabTo("^\\d\\d:\\d\\d–").press("Enter");
        // Until the panel names the time, nobody can book and the keys pass the button by.
        assertThat(window.locator(".judge-actions button")).isEnabled();
        keys.tabTo("^Book$").press("Enter");

        window.waitForURL("**/scheduling/visit.xhtml**");
        assertThat(window.locator("h1")).hasText("Consultation");
    }

    @Test
    void who_types_a_name_before_the_page_is_ready_is_heard(SignInPage signIn) {
        List<String> scene = window.request().get("/tests/pages").text().lines().toList();
        window.addInitScript(AT_ONCE.replace("NAME", scene.get(2)));

        signIn.goTo("/client/list.xhtml");
        signIn(scene.get(0), scene.get(1));

        assertThat(window.locator(".find-hit").first()).containsText(scene.get(2));
    }

    @Test
    void a_dialog_leads_to_its_first_field_as_it_opens_and_takes_nobody_out_of_another(
            SignInPage signIn) {
        List<String> scene = window.request().get("/tests/pages").text().lines().toList();
        String record =
                scene.stream()
                        .filter(page -> page.startsWith("/client/record.xhtml"))
                        .findFirst()
                        .orElseThrow();
        signIn.goTo(record);
        signIn(scene.get(0), scene.get(1));
        window.locator("h1").waitFor();

        Object focused =
                window.evaluate(
                        "() => { PF('takeBack').show(); return document.activeElement.id; }");

        assertEquals("takeBackForm:reason", focused.toString().replace(":in", ""));
    }

    @Test
    void a_client_who_comes_in_is_received_from_the_keyboard(SignInPage signIn) {
        List<String> laid =
                List.of(window.request().get("/tests/scene?now=09:55").text().split(" ", 2));
        signIn.goTo("/scheduling/visit.xhtml?id=" + laid.get(0));
        signIn(laid.get(1), PASSWORD);
        window.waitForURL(Pattern.compile("visit\\.xhtml"));

        keys.tabTo("^The client is here$").press("Enter");

        assertThat(window.locator(".toast").first()).containsText("The client is here");
    }

    /** One after the other: other tests may have noted some beside that of latex. */
    private void readAlerts() {
        int alerts = window.locator("input[id^='form:alerts']").count();
        keys.tabTo("^Crowd|latex").press(" ");
        for (int i = 1; i < alerts; i++) {
            keys.press("Tab").press(" ");
        }
    }

    private void signIn(String username, String password) {
        keys.tabTo("^User name").type(username);
        keys.tabTo("^Password").type(password).press("Enter");
        window.waitForURL(url -> !url.contains("signin"));
    }
}

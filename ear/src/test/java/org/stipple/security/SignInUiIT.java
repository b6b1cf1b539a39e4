package org.stipple.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.TestDatabase;
import org.stipple.page.SignInPage;

@BrowserTest
@RunAsClient
class SignInUiIT {

    @Test
    void a_user_who_signs_in_arrives_where_she_wanted_to_go(SignInPage signIn) {
        Page page =
                signIn.goTo("/client/list.xhtml?from=a%26b")
                        .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        assertThat(page).hasURL(Pattern.compile("/client/list\\.xhtml\\?from=a%26b$"));
    }

    @Test
    void a_wrong_password_is_told_without_saying_which_of_both_is_wrong(SignInPage signIn) {
        signIn.goTo("/").signInWrongly("nobody.of.this.name", "not the password");

        assertThat(signIn.complaint()).containsText("do not fit each other");
        assertThat(signIn.heading()).isVisible();
    }

    @Test
    void a_guesser_must_wait_under_a_name_that_nobody_has_just_as_under_any(SignInPage signIn) {
        signIn.goTo("/");
        for (int attempt = 1; attempt <= 5; attempt++) {
            signIn.signInWrongly("guessed", "wrong " + attempt);
            assertThat(signIn.complaint()).isVisible();
        }

        signIn.signInWrongly("guessed", "once more");

        assertThat(signIn.complaint()).containsText("Try again in one minute");
    }

    @Test
    void the_session_gets_another_id_when_its_user_signs_in(SignInPage signIn, Page window) {
        signIn.goTo("/").signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        String before = sessionId(window);

        signIn.goTo("/security/signin.xhtml")
                .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        assertNotEquals(before, sessionId(window));
    }

    @Test
    void a_link_to_the_sign_in_page_cannot_lead_to_another_site(SignInPage signIn, Page window) {
        signIn.goTo("/security/signin.xhtml?from=https%3A%2F%2Fexample.org%2Fx.xhtml")
                .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        assertEquals(System.getProperty("stipple.test.url"), origin(window));
    }

    private static String sessionId(Page window) {
        return window.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static String origin(Page window) {
        return window.url().replaceFirst("^(https?://[^/]+).*$", "$1");
    }
}

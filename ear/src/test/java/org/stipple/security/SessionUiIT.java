package org.stipple.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.TestDatabase;
import org.stipple.page.SignInPage;

@BrowserTest
@RunAsClient
class SessionUiIT {

    private static final String CLOCK = "/clinic/clock.xhtml";

    @Test
    void whoever_is_away_too_long_signs_in_again_and_is_back_on_her_page(
            SignInPage signIn, Page window) {
        signIn.goTo(CLOCK + "?tab=a%26b").signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        window.context().clearCookies();

        window.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Back to the true time"))
                .click();

        assertThat(signIn.heading()).isVisible();
        signIn.signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        assertThat(window).hasURL(Pattern.compile("/clinic/clock\\.xhtml\\?tab=a%26b$"));
    }

    @Test
    void a_sign_in_page_left_open_past_the_end_of_its_session_still_signs_in(
            SignInPage signIn, Page window) {
        signIn.goTo(CLOCK + "?tab=a%26b").leave();

        signIn.signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        assertThat(window).hasURL(Pattern.compile("/clinic/clock\\.xhtml\\?tab=a%26b$"));
    }

    @Test
    void after_signing_out_the_way_back_leads_to_the_sign_in_page(SignInPage signIn, Page window) {
        signIn.goTo(CLOCK).signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        window.locator("details.menu summary").last().click();
        window.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out")).click();
        assertThat(signIn.heading()).isVisible();
        window.goBack();

        assertThat(signIn.heading()).isVisible();
    }

    @Test
    void a_page_is_never_stored_never_framed_and_runs_only_our_scripts(
            SignInPage signIn, Page window) {
        signIn.goTo("/").signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        Map<String, String> headers = window.navigate(CLOCK).allHeaders();

        assertEquals("no-store", headers.get("cache-control"));
        assertEquals("DENY", headers.get("x-frame-options"));
        assertEquals("nosniff", headers.get("x-content-type-options"));
        assertEquals("same-origin", headers.get("referrer-policy"));
        String policy = headers.get("content-security-policy");
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.matches(".*script-src 'self' 'nonce-[^']+';?"), policy);
    }

    @Test
    void the_session_s_cookie_is_for_no_script_and_no_other_site(SignInPage signIn, Page window) {
        signIn.goTo("/").signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        Cookie session =
                window.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID"))
                        .findFirst()
                        .orElseThrow();

        assertTrue(session.httpOnly);
        assertEquals(SameSiteAttribute.LAX, session.sameSite);
    }

    @Test
    void an_address_that_is_not_there_gets_a_page_of_ours(SignInPage signIn, Page window) {
        signIn.goTo("/").signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        Response answer = window.navigate("/no/such/page.xhtml");

        assertEquals(404, answer.status());
        assertThat(window.getByRole(AriaRole.HEADING)).containsText("This page is not here");
    }

    @Test
    void templates_and_tags_are_not_to_be_had(SignInPage signIn, Page window) {
        signIn.goTo("/").signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);

        assertEquals(404, window.navigate("/WEB-INF/templates/layout.xhtml").status());
        assertEquals(404, window.navigate("/WEB-INF/tags/field.xhtml").status());
    }
}

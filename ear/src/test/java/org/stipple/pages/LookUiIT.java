package org.stipple.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.page.Sight;
import org.stipple.page.SignInPage;

/** Every page, seen by one who may open all of them. */
@BrowserTest
@RunAsClient
class LookUiIT {

    private static final int TABLET = 1024;
    private static final int PHONE = 390;
    private static final List<Integer> WIDTHS = List.of(1440, TABLET, PHONE, 320);
    private static final List<String> FORMS =
            List.of(
                    "/client/edit.xhtml",
                    "/client/alert.xhtml?client=",
                    "/consultation/edit.xhtml?client=",
                    "/patchtest/read.xhtml?test=",
                    "/clinic/person.xhtml",
                    "/clinic/user.xhtml");

    private static final Pattern DAILY =
            Pattern.compile(
                    "^/(today|client/(list|detail|record)|recall/|scheduling/|patchtest/list)");

    /** What a script fetches into the diary is no page by itself. */
    private static final Pattern FETCHED = Pattern.compile("^/diary/(judge|days|tray)\\.xhtml");

    /** How far below the bar the heads of the longest table are once its last row is in sight. */
    private static final String HEAD_BELOW_BAR =
            """
            () => {
              const table = [...document.querySelectorAll('main .table')]
                  .sort((one, other) => other.offsetHeight - one.offsetHeight)[0];
              [...table.tBodies[0].rows].at(-1).scrollIntoView({block: 'end'});
              return table.tHead.rows[0].cells[0].getBoundingClientRect().top
                  - document.querySelector('.topbar').getBoundingClientRect().bottom;
            }
            """;

    /** So many rows show how all of a list look; other tests leave hundreds behind. */
    private static final String FEW_ROWS =
            """
            () => document.querySelectorAll('tbody, ul, ol, .menu-items, .diary')
                .forEach(list => [...list.children].slice(40).forEach(row => row.remove()))
            """;

    private final List<String> wrong = new ArrayList<>();

    private Page window;
    private Sight sight;
    private List<String> pages;

    @BeforeEach
    void signIn(Page window, SignInPage signIn) {
        this.window = window;
        sight = new Sight(window);
        List<String> answer = window.request().get("/tests/pages").text().lines().toList();
        pages =
                answer.subList(3, answer.size()).stream()
                        .filter(page -> !FETCHED.matcher(page).find())
                        .toList();
        assertTrue(pages.size() > 50, "pages to look at");
        signIn.goTo("/").signIn(answer.get(0), answer.get(1));
    }

    @Test
    void every_page_can_be_read_and_used_by_everybody_at_any_width_by_day_and_by_night() {
        for (String page : pages) {
            window.setViewportSize(1440, 900);
            open(page);
            sight.in(ColorScheme.LIGHT).faults().forEach(fault -> add(page, fault));
            sight.in(ColorScheme.DARK)
                    .paleTexts()
                    .forEach(fault -> add(page + " in the dark", fault));
            WIDTHS.forEach(width -> look(page, width));
            if (DAILY.matcher(page).find()) {
                lookInANarrowWindow(page);
            }
        }

        assertNothing();
    }

    private void look(String page, int width) {
        String overhang = sight.overhang(width);
        if (!overhang.isEmpty()) {
            add(page + " at " + width + " px", overhang);
        }
    }

    /** The daily pages lose no name and no contrast there. */
    private void lookInANarrowWindow(String page) {
        for (int width : List.of(TABLET, PHONE)) {
            sight.overhang(width);
            sight.faults().forEach(fault -> add(page + " at " + width + " px, dark", fault));
        }
    }

    @Test
    void the_heads_of_a_long_table_stay_in_sight_below_the_bar() {
        window.setViewportSize(1440, 300);
        window.navigate(
                pages.stream()
                        .filter(page -> page.startsWith("/policy/detail.xhtml"))
                        .findFirst()
                        .orElseThrow());

        Object below = window.evaluate(HEAD_BELOW_BAR);

        assertEquals(0, ((Number) below).doubleValue(), 1.5);
    }

    @Test
    void a_form_saved_empty_leads_to_the_first_field_and_says_what_is_wrong_with_it() {
        for (String page : pages.stream().filter(this::isForm).toList()) {
            open(page);
            window.locator("main .form-foot .button-primary").first().click();
            window.locator(".ui-message-error-detail").first().waitFor();
            assertThat(window.locator(".field:has(.ui-message-error-detail) :focus")).isVisible();
            sight.faults().forEach(fault -> add(page, fault));
            window.locator("main [aria-invalid=true]")
                    .all()
                    .forEach(
                            field -> {
                                String says = field.getAttribute("aria-describedby");
                                if (says == null || says.isBlank()) {
                                    add(page, "nothing tells why " + field.getAttribute("id"));
                                }
                            });
        }

        assertNothing();
    }

    private boolean isForm(String page) {
        return FORMS.contains(page.replaceFirst("\\d+$", ""));
    }

    private void open(String page) {
        window.navigate(page);
        window.waitForLoadState(LoadState.LOAD);
        window.evaluate(FEW_ROWS);
    }

    private void add(String page, Object fault) {
        wrong.add(page + ": " + fault);
    }

    private void assertNothing() {
        assertEquals("", String.join("\n", wrong));
    }
}

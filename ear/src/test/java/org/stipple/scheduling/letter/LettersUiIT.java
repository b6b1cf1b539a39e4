package org.stipple.scheduling.letter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.page.LetterPage;
import org.stipple.page.LetterPreviewPage;
import org.stipple.page.SignInPage;

/** A manager writes a text of her own and sees it as a client would get it. */
@BrowserTest
@RunAsClient
class LettersUiIT {

    @Test
    void an_unknown_field_is_told_at_its_place_and_the_text_is_seen_on_a_real_client(
            Page window, SignInPage signIn) {
        List<String> scene =
                window.request().get("/tests/pages?role=MANAGER").text().lines().toList();
        signIn.goTo("/letter/list.xhtml").signIn(scene.get(0), scene.get(1));

        LetterPage page = LetterPage.open(window, "REMINDER", "EN").subject("Soon, on {dya}");
        assertThat(page.saidAtSubject())
                .containsText(
                        "There is no field “dya” (line 1, character 10). Did you mean “day”?");
        page.saveInVain();
        assertThat(page.subject()).hasValue("Soon, on {dya}");
        page.subject("Soon, {name}").show();
        assertThat(page.example()).hasText("Soon, Rosa");
        page.save();

        LetterPreviewPage preview = LetterPreviewPage.open(window, "REMINDER").pick(scene.get(2));
        assertThat(preview.subject()).containsText("Soon, ");
        assertThat(preview.mail()).containsText("a short reminder of your appointment");
        assertThat(preview.length()).containsText("characters");

        LetterPage.open(window, "REMINDER", "EN").backToShipped();
    }
}

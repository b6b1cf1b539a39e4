package org.stipple.recall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.Laid;
import org.stipple.harness.Windows;
import org.stipple.page.ClientMessagesPage;
import org.stipple.page.RecallItemPage;
import org.stipple.page.RecallMessagePage;
import org.stipple.page.RecallPage;
import org.stipple.page.SignInPage;

/** Two clients whose review is coming up, sixteen days after their second session. */
@BrowserTest
@RunAsClient
class RecallUiIT {

    @Test
    void the_desk_calls_agrees_writes_and_lets_rest(Windows windows) {
        Page window = windows.open();
        Map<String, String> one = Laid.booking(window, "undecided");
        Map<String, String> other = Laid.booking(window, "undecided");
        LocalDate today = LocalDate.parse(one.get("today"));
        String she = one.get("clientName");
        String quiet = other.get("clientName");
        new SignInPage(window)
                .goTo("/today.xhtml")
                .signIn(one.get("RECEPTION"), one.get("password"));

        assertThat(RecallPage.reviews(window).belowFirst()).isFocused();
        RecallItemPage call = RecallPage.reviews(window).noteCall(she);
        call.outcome("declined", "").recordInVain();
        assertThat(call.saidAt("form:note")).containsText("Say why");
        call.ownDay(today.minusDays(1), "her wedding");
        assertThat(call.saidAt("ownForm:ownDay")).containsText("This day is over");
        call.ownDay(LocalDate.of(2099, 1, 1), "her wedding");
        assertThat(call.saidAt("ownForm:ownDay")).containsText("or an earlier");
        RecallPage list = call.outcome("thinks it over", "asks her sister first").record();
        assertThat(list.row(she)).containsText("asks her sister first");
        assertThat(list.row(she).locator(".is-made")).hasCount(1);

        RecallItemPage agreed = list.noteCall(she).ownDay(today.plusDays(80), "after her exams");
        assertThat(agreed.stands()).containsText("after her exams");
        assertThat(agreed.history()).containsText("asks her sister first");

        RecallPage.reviews(window).noteCall(quiet).silence("asked us not to");
        list = RecallPage.reviews(window).pick(she).pick(quiet);
        assertThat(list.bar()).containsText("2 picked");
        RecallMessagePage message = list.messagePicked();
        assertThat(message.written()).containsText(she);
        assertThat(message.left()).containsText(quiet);
        assertThat(message.waits()).containsText("Neither e-mail nor SMS is set up");
        list = message.write();
        assertThat(list.toasts().filter(having("One message waits"))).hasCount(1);
        assertThat(list.toasts().filter(having("not written to"))).containsText(quiet);
        assertThat(list.message(she).left()).containsText("was written to today");
        list = RecallPage.reviews(window);

        list.pick(she).pick(quiet).openSnooze().snoozeInVain();
        assertThat(list.saidAtUntil()).containsText("after today");
        list.snoozeUntil(today.plusDays(5));
        assertThat(list.row(she)).hasCount(0);
        assertThat(list.tab("Snoozed").row(she)).containsText("Rests until");

        list.keepView("Resting");
        assertThat(list.views()).containsText("1 saved");
        list = RecallPage.reviews(window).openView("Resting");
        assertThat(list.row(she)).hasCount(1);
        assertThat(list.keepView("Resting").saidAt("Name of this view")).containsText("already");

        RecallItemPage told = ClientMessagesPage.of(window, one.get("client")).followAbout();
        assertThat(told.history()).containsText("message written");
        assertThat(told.plans()).hasCount(4);
        assertThat(told.decline("moved away").stands()).containsText("moved away");
        assertThat(told.plans()).hasCount(0);
        assertThat(told.note()).isVisible();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

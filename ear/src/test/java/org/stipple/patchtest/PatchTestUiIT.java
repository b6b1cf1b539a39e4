package org.stipple.patchtest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.TestDatabase;
import org.stipple.page.ClientListPage;
import org.stipple.page.ClockPage;
import org.stipple.page.ItemsPage;
import org.stipple.page.PeoplePage;
import org.stipple.page.RecordPage;
import org.stipple.page.SignInPage;
import org.stipple.page.UserPage;

@BrowserTest
@RunAsClient
class PatchTestUiIT {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final String PASSWORD = "four words in a row";

    private final String name =
            ThreadLocalRandom.current()
                    .ints(9, 'a', 'z' + 1)
                    .collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                    .toString();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private SignInPage signIn;
    private Page window;

    @BeforeEach
    void aClinicHasATechnicianAndPigment(SignInPage entrance) {
        signIn = entrance;
        window = asAdministrator();
        PeoplePage.open(window).add().name(name).add();
        ItemsPage.openPigments(window).add(name).lotsOf(name).addLot("L1", "");
        UserPage.open(window).name(name).username(name).role("Technician").password(PASSWORD).add();
    }

    @AfterEach
    void theClockTellsTheTruth() {
        window = asAdministrator();
        ClockPage.open(window).comeBack();
    }

    private Page asAdministrator() {
        Page entered =
                signIn.leave()
                        .goTo("/clinic/site.xhtml")
                        .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        Locator clinic = entered.locator("[id='site:name']");
        assertThat(clinic).isVisible();
        if (clinic.inputValue().isEmpty()) {
            clinic.fill("Test clinic");
            entered.locator("[id='site:zone_input']").fill("");
            entered.locator("[id='site:zone_input']").pressSequentially("London");
            entered.locator(".ui-autocomplete-item").first().click();
            entered.locator("[id='site:save']").click();
            assertThat(entered.locator(".toast").first()).isVisible();
        }
        return entered;
    }

    private Page asTechnician() {
        return signIn.leave().goTo("/client/list.xhtml").signIn(name, PASSWORD);
    }

    @Test
    void a_cleared_reading_waits_for_the_rules_from_consultation_to_the_fourteenth_day() {
        window = asTechnician();
        ClientListPage.open(window)
                .register()
                .name("Rhys", name)
                .born("3 Mar 1984")
                .phone("0161 496 0000")
                .registered();
        RecordPage record = new RecordPage(window).open();
        record.recordConsultation(name).recordConsent("4.1").recordPatchTest(name, name + ", L1");
        assertThat(record.card("patchtests")).containsText("To be read");
        String address = window.url();

        record.readAsCleared(name);
        assertThat(record.refusal()).containsText("CG-PATCH-WAIT");
        assertThat(record.refusal())
                .containsText("counts from " + shown(today.plusDays(14)) + ", in 14 days");

        ClockPage.open(asAdministrator()).travelTo(DAY.format(today.plusDays(14)));
        window = asTechnician();
        window.navigate(address);
        record = new RecordPage(window).readAsCleared(name);
        assertThat(record.card("patchtests")).containsText("Recommended");
        assertThat(record.toast()).containsText("cleared");
    }

    private static String shown(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK).format(day);
    }
}

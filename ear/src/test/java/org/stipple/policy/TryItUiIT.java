package org.stipple.policy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.page.ClientPage;
import org.stipple.page.SignInPage;
import org.stipple.page.TryItPage;

/** A history and a day, by all protocols side by side: the situation of the design's picture. */
@BrowserTest
@RunAsClient
class TryItUiIT {

    private static final String HOUSE = "House protocol";
    private static final String VINCI = "Vinci Hair Clinic";
    private static final List<String> FOUR = List.of(HOUSE, "7 Derma", "General guidance", VINCI);
    private static final List<String> NUMBERS =
            List.of("four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String PASSWORD = "four words in a row";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d", Locale.UK);

    private final LocalDate friday =
            LocalDate.now(ZoneId.of("Europe/London"))
                    .with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));

    private Page window;
    private SignInPage signIn;

    @BeforeEach
    void open(Page page, SignInPage entrance) {
        window = page;
        signIn = entrance;
    }

    /** The second session a week after the first, as somebody of every role asks about it. */
    private TryItPage secondAfterAWeek() {
        List<String> scene = window.request().get("/tests/pages").text().lines().toList();
        signIn.goTo("/policy/tryit.xhtml").signIn(scene.get(0), scene.get(1));
        return new TryItPage(window)
                .event(0, "Session 1", friday)
                .ask(friday.plusDays(7))
                .step("Session 2");
    }

    private static void assertSaid(
            TryItPage page, String protocol, String verdict, String outcome) {
        assertThat(page.line(protocol).locator(".verdict")).hasText(verdict);
        assertThat(page.line(protocol)).containsText(outcome);
    }

    /** All that speak of the step: other tests may have protocols in force beside the four. */
    private static String all(TryItPage page) {
        int speaking =
                page.lines()
                        .filter(new Locator.FilterOptions().setHasNotText("No rule speaks"))
                        .count();
        return "All " + (speaking <= 12 ? NUMBERS.get(speaking - FOUR.size()) : speaking) + ": ";
    }

    /** As the page writes a run of days. */
    private static String words(LocalDate first, LocalDate last) {
        return (first.getMonth() == last.getMonth() ? first.format(SHORT) : first.format(DAY))
                + " – "
                + last.format(DAY);
    }

    @Test
    void every_protocol_in_force_judges_the_asked_day_and_all_four_agree_on_a_week() {
        TryItPage page = secondAfterAWeek();

        assertSaid(page, HOUSE, "Recommended", "Books at once");
        assertSaid(page, "7 Derma", "Recommended", "Books at once");
        assertSaid(page, "General guidance", "Recommended", "Books at once");
        assertSaid(page, VINCI, "Early", "Books with a warning");
        assertThat(page.line("Prohairclinic").locator(".verdict")).hasText("No rule speaks");
        assertThat(page.bands("Prohairclinic", "recommended")).hasCount(0);
        assertThat(page.judged()).hasText(Pattern.compile("Judged on .*, 7 days after session 1"));
        assertThat(page.agreement())
                .hasText(all(page) + words(friday.plusDays(10), friday.plusDays(14)));
        assertThat(page.columns()).hasCount(1);
        assertThat(page.line(HOUSE).locator(".axis-anchor")).hasText("1");

        page.ask(friday.plusDays(5));
        assertSaid(page, HOUSE, "Grace", "Needs an override");
        assertTrue(
                page.address().contains("h=SESSION_1%40" + friday)
                        && page.address().contains("day=" + friday.plusDays(5)),
                page.address());
        window.reload();
        assertSaid(new TryItPage(window), HOUSE, "Grace", "Needs an override");
    }

    @Test
    void with_the_gates_nothing_is_open_until_they_are_met() {
        TryItPage page = secondAfterAWeek().gates(true);

        FOUR.forEach(protocol -> assertSaid(page, protocol, "Missing", "Refused"));
        assertThat(page.agreement()).containsText("No day until");
        assertThat(page.columns()).hasCount(0);
        assertThat(page.result()).containsText("consent is missing or too old");

        page.give();
        assertThat(page.events()).hasCount(2);
        assertSaid(page, HOUSE, "Recommended", "Books at once");
        assertThat(page.line("Prohairclinic").locator(".verdict")).hasText("No rule speaks");
        assertThat(page.agreement()).containsText(all(page).strip());

        page.addEvent(2, "Sunburn", friday.minusDays(4));
        FOUR.forEach(protocol -> assertSaid(page, protocol, "Too soon", "Refused"));
        assertThat(page.agreement()).containsText("No day until");
        page.gates(false);
        assertSaid(page, HOUSE, "Recommended", "Books at once");
    }

    @Test
    void a_tag_changes_what_the_house_says_and_a_step_of_which_nobody_speaks_is_told_so() {
        TryItPage page = secondAfterAWeek().tag("Scarring");

        assertSaid(page, HOUSE, "Too soon", "Needs an override");
        assertThat(page.agreement()).containsText(all(page).strip());

        page.step("Patch test reading");
        assertSaid(page, "7 Derma", "Missing", "Needs an override");
        assertThat(page.line(HOUSE).locator(".verdict")).hasText("No rule speaks");
    }

    @Test
    void each_reason_has_its_rule_its_sentence_and_its_source() {
        TryItPage page = secondAfterAWeek();

        Locator why = page.why(VINCI);
        assertThat(why.locator(".finding .code")).hasText("VI-S1-S2");
        assertThat(why).containsText("Session 2 best from 10 days to 14 days after session 1");
        assertThat(why).containsText("Vinci Hair Clinic, Why Can't Scalp Pigmentation");
        assertThat(page.why("Prohairclinic")).containsText("No rule of this protocol speaks");
    }

    @Test
    void what_cannot_be_asked_is_said_at_its_field_and_nothing_typed_is_lost() {
        TryItPage page = secondAfterAWeek().ask(friday.minusDays(1));
        assertThat(page.saidAtField("day"))
                .containsText("Nothing of the history had happened by then");
        assertThat(page.result()).containsText("Nothing to compare yet");
        assertThat(page.lines()).hasCount(0);

        page.ask(friday.plusYears(9));
        assertThat(page.saidAtField("day")).containsText("too far ahead");

        page.ask(friday.plusDays(7)).text("SESSION_1@" + friday + "\nSESION_2@" + friday);
        assertThat(page.saidAtField("text"))
                .containsText("\"SESION_2@" + friday + "\" names no event");
        assertThat(page.text()).hasValue("SESSION_1@" + friday + "\nSESION_2@" + friday);
        page.text("SESSION_1@2026-02-30");
        assertThat(page.saidAtField("text")).containsText("names no day that exists");

        page.text("CONSENT@" + friday + "\nSESSION_1@" + friday);
        assertThat(page.events()).hasCount(2);
        assertThat(page.lines().first()).isVisible();
        page.removeEvent(0);
        assertThat(page.events()).hasCount(1);
        assertThat(page.text()).hasValue("SESSION_1@" + friday);
        page.event(0, "Session 1", friday.plusYears(9));
        assertThat(page.saidAtField("rows:0:on")).containsText("too far ahead");
    }

    @Test
    void an_address_that_names_nothing_known_is_told_at_its_fields() {
        secondAfterAWeek();

        window.navigate(
                "/policy/tryit.xhtml?step=SESSION_X&day=soon&tags=BLUE&h=SESSION_1@2026-02-30");

        TryItPage page = new TryItPage(window);
        assertThat(page.saidAtField("step")).containsText("There is no step \"SESSION_X\"");
        assertThat(page.saidAtField("day")).containsText("\"soon\" is no day");
        assertThat(page.saidAtField("tags")).containsText("no tag \"BLUE\"");
        assertThat(page.saidAtField("text")).containsText("names no day that exists");
        assertThat(page.text()).hasValue("SESSION_1@2026-02-30");

        window.navigate("/policy/tryit.xhtml?day=1989-01-01&h=SESSION_1@" + friday);
        assertThat(new TryItPage(window).day()).hasValue("1 Jan 1989");
    }

    @Test
    void from_a_clients_page_her_course_is_compared_and_her_name_is_in_no_address() {
        String[] laid =
                window.request().get("/tests/scene?course=done&sessions=1").text().split(";", -1);
        String name = laid[7];
        signIn.goTo("/client/detail.xhtml?id=" + laid[0]).signIn(laid[3], PASSWORD);

        TryItPage page = new ClientPage(window).compare();

        assertThat(page.history()).containsText("History of " + name);
        assertThat(page.history()).containsText("Session 1");
        assertTrue(page.address().contains("client=" + laid[0]), page.address());
        assertTrue(page.address().contains("step=SESSION_2"), page.address());
        assertSaid(page, HOUSE, "Lapsed", "Needs an override");
        assertSaid(page, "7 Derma", "Recommended", "Books at once");
        assertThat(page.line(HOUSE).locator(".axis-anchor").last()).hasText("1");

        page.step("Session 3");
        assertThat(page.line(HOUSE).locator(".verdict")).hasText("Missing");
        assertFalse(page.address().contains("h="), page.address());
        assertFalse(page.address().contains(name.replaceFirst(" .*", "")), page.address());

        page.unfold().event(0, "Consultation", friday.minusDays(3));
        assertThat(page.said()).containsText("record stays as it is");
        assertFalse(page.address().contains(friday.minusDays(3).toString()), page.address());

        page = page.take(name);
        assertThat(page.history()).containsText("History of " + name);
        assertThat(page.said()).hasCount(0);
    }

    @Test
    void who_may_see_no_clients_types_the_history() {
        List<String> admin =
                window.request().get("/tests/pages?role=ADMIN").text().lines().toList();
        signIn.goTo("/policy/tryit.xhtml").signIn(admin.get(0), admin.get(1));
        TryItPage page = new TryItPage(window);

        assertThat(page.lines().first()).isVisible();
        assertThat(page.clientPicker()).hasCount(0);
    }
}

package org.stipple.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.page.ClientPage;
import org.stipple.page.CoursePage;
import org.stipple.page.SessionPage;
import org.stipple.page.SignInPage;
import org.stipple.page.TagsPage;

@BrowserTest
@RunAsClient
class CourseUiIT {

    private static final int CLIENT = 0;
    private static final int TECHNICIAN = 2;
    private static final int DESK = 3;
    private static final int MANAGER = 4;
    private static final int DID = 5;
    private static final int DOCTOR = 6;
    private static final String PASSWORD = "four words in a row";

    private SignInPage signIn;
    private Page window;
    private String[] laid;

    @BeforeEach
    void open(SignInPage entrance, Page page) {
        signIn = entrance;
        window = page;
    }

    private void lay(String scene) {
        laid = window.request().get("/tests/scene?" + scene).text().split(";", -1);
    }

    private ClientPage as(int role) {
        signIn.leave().goTo("/client/detail.xhtml?id=" + laid[CLIENT]).signIn(laid[role], PASSWORD);
        return new ClientPage(window);
    }

    @Test
    void no_day_is_offered_that_a_gate_refuses_but_what_has_to_come_first() {
        lay("course=reacted");

        ClientPage client = as(DESK);

        assertThat(client.nextStep()).containsText("No day to offer yet");
        assertThat(client.nextStep()).containsText("patch test cleared");
        assertThat(client.nextStep()).not().containsText("first day to offer");
        assertThat(client.nextStep().locator("a.button-primary")).hasText("Book a patch test");
    }

    @Test
    void a_day_is_offered_with_what_is_to_be_done_before_it() {
        lay("course=due");

        ClientPage client = as(DESK);

        assertThat(client.nextStep()).containsText("first day to offer");
        assertThat(client.nextStep().locator(".todo")).containsText("Read the patch test");
        assertThat(client.bookNext().outcome()).containsText("Recommended");
    }

    @Test
    void a_course_is_completed_by_who_treats_or_leads_and_not_at_the_desk() {
        lay("course=done&sessions=3");

        CoursePage desk = as(DESK).course();
        assertThat(desk.way("Pause")).isVisible();
        assertThat(desk.way("Complete course")).hasCount(0);
        assertThat(desk.link("Tags")).hasCount(0);

        as(MANAGER).course().complete();
        assertThat(as(DESK).nextStep()).containsText("touch-up 1");
    }

    @Test
    void the_desk_pauses_gives_up_and_reopens_a_course_with_a_reason() {
        lay("course=done&sessions=2");
        CoursePage course = as(DESK).course();

        course.ask("Pause").goInVain();
        assertThat(course.saidAt("Reason")).containsText("Fill this in");
        course.because("Abroad until May").go();
        assertThat(course.state()).hasText("Course paused");
        course.ask("Resume").go();
        assertThat(course.state()).hasText("Course open");
        course.ask("Abandon").because("Moves away").go();
        assertThat(course.state()).hasText("Course abandoned");
        assertThat(as(DESK).steps()).containsText("Session 2");

        as(DESK).course().ask("Reopen").because("Is back").go();
        assertThat(course.state()).hasText("Course reopened");
    }

    @Test
    void a_manager_puts_a_tag_on_and_takes_it_off_with_a_reason() {
        lay("course=done&sessions=1");
        TagsPage tags = as(MANAGER).course().tags();

        tags.change("Add: Scarring", "Seen at the review");
        assertThat(tags.current()).containsText("Seen at the review");

        tags.change("Take off: Scarring", "Seen wrongly");
        assertThat(tags.current()).not().containsText("Scarring");
    }

    @Test
    void an_extra_session_needs_a_cause_and_somebody_who_did_not_do_it() {
        lay("course=done&sessions=4");
        SessionPage session = as(TECHNICIAN).course().addSession();

        session.by(laid[DOCTOR]);
        assertThat(session.agreeing(laid[DOCTOR])).hasCount(0);
        session.by(laid[DID]);
        assertThat(session.agreeing(laid[DOCTOR])).hasCount(1);
        session.saveInVain();
        assertThat(session.saidAt("Cause")).containsText("Fill this in");

        ClientPage client = session.agreed("Depth", laid[DOCTOR]).save();
        assertThat(client.step("Session 5")).isVisible();
    }

    @Test
    void a_correction_supersedes_and_keeps_what_was_wrong() {
        lay("course=done&sessions=1");

        as(TECHNICIAN).course().correct("Session 1").result(60).because("Typed wrongly").save();

        CoursePage course = as(TECHNICIAN).course();
        course.unfoldEarlier();
        assertThat(course.earlier()).containsText("Typed wrongly");
        assertThat(as(DESK).step("Session 1")).containsText("60 % of the expected result");
        assertThat(as(DESK).course().earlier()).hasCount(0);
    }
}

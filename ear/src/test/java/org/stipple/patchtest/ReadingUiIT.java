package org.stipple.patchtest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stipple.harness.BrowserTest;
import org.stipple.page.ReadingPage;
import org.stipple.page.SignInPage;
import org.stipple.page.TodayPage;

@BrowserTest
@RunAsClient
class ReadingUiIT {

    private static final int TEST = 1;
    private static final int TECHNICIAN = 2;
    private static final int DESK = 3;
    private static final int DID = 5;
    private static final int NAME = 7;
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
        laid = window.request().get("/tests/scene?course=" + scene).text().split(";", -1);
    }

    private TodayPage today(int role) {
        signIn.leave().goTo("/today.xhtml").signIn(laid[role], PASSWORD);
        return TodayPage.open(window);
    }

    private ReadingPage reading() {
        String address = "/patchtest/read.xhtml?test=" + laid[TEST];
        signIn.leave().goTo(address).signIn(laid[TECHNICIAN], PASSWORD);
        return ReadingPage.open(window, address);
    }

    @Test
    void the_desk_books_a_reading_and_who_treats_reads_it() {
        lay("due");

        TodayPage desk = today(DESK);
        assertThat(desk.action("tests", laid[NAME], "Read")).hasCount(0);
        assertThat(desk.action("tests", laid[NAME], "Book reading")).isVisible();

        TodayPage treating = today(TECHNICIAN);
        assertThat(treating.action("tests", laid[NAME], "Book reading")).hasCount(0);
        assertThat(treating.action("tests", laid[NAME], "Read")).isVisible();
    }

    @Test
    void of_a_test_that_reacted_the_page_says_first_that_nothing_clears_it() {
        lay("reacted");

        ReadingPage reading = reading();

        assertThat(reading.advice()).containsText("This test reacted on");
        assertThat(reading.advice()).not().containsText("counts from");
    }

    @Test
    void what_is_typed_comes_back_until_it_is_given_up_or_saved() {
        lay("due");
        ReadingPage reading = reading().keepNote("A shade of red");

        reading = ReadingPage.open(window, "/patchtest/read.xhtml?test=" + laid[TEST]);
        assertThat(reading.note()).hasValue("A shade of red");
        reading.beginAfresh();
        assertThat(reading.note()).hasValue("");

        reading.read(laid[DID], "Inconclusive").keepNote("Read again in a week").save();
        reading = ReadingPage.open(window, "/patchtest/read.xhtml?test=" + laid[TEST]);
        assertThat(reading.note()).hasValue("");
    }
}

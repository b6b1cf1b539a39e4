package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;

/** A patch test that is read, beside what the rules say. */
public class ReadingPage extends Form {

    ReadingPage(Page window) {
        super(window, "/patchtest/read.xhtml");
    }

    /** Comes here by its address. */
    public static ReadingPage open(Page window, String address) {
        window.navigate(address);
        return new ReadingPage(window);
    }

    public Locator note() {
        return window.locator("[id='form:note']");
    }

    /** Types a note and waits until it is kept for another time. */
    public ReadingPage keepNote(String words) {
        window.waitForResponse(
                answer -> answer.url().endsWith("/draft") && answer.status() == 204,
                () -> note().fill(words));
        return this;
    }

    /** Gives up what was typed before. */
    public ReadingPage beginAfresh() {
        press("Start afresh");
        button("Start afresh")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** What the rules say of a cleared reading on this day. */
    public Locator advice() {
        return window.locator("#form\\:advice");
    }

    /** Why a cleared reading does not count, with the day from which it would. */
    public Locator refusal() {
        return window.locator("#refused");
    }

    public ReadingPage read(String by, String result) {
        select("Read by", by);
        answer("What the skin shows", result);
        return this;
    }

    /** Asks the rules about another day. */
    public ReadingPage on(LocalDate day) {
        day("Read on", day);
        answered();
        return this;
    }

    /** One of the answers to what the skin shows. */
    public Locator result(String answer) {
        return window.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(answer));
    }

    public ReadingPage grade(String grade) {
        answer("How strong", grade);
        return this;
    }

    public RecordPage save() {
        pressTo("Save", "/client/record.xhtml");
        return new RecordPage(window);
    }

    /** Tries to save and stays here. */
    public ReadingPage saveInVain() {
        press("Save");
        return this;
    }
}

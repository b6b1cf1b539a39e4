package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A patch test that is read, beside what the rules say. */
public class ReadingPage extends Form {

    ReadingPage(Page window) {
        super(window, "/patchtest/read.xhtml");
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

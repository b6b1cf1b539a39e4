package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The texts of one kind of message in one language. */
public class LetterPage extends Form {

    private static final String SUBJECT = "Subject of the mail";

    LetterPage(Page window) {
        super(window, "/letter/edit.xhtml");
    }

    public static LetterPage open(Page window, String kind, String language) {
        window.navigate("/letter/edit.xhtml?kind=" + kind + "&language=" + language);
        return new LetterPage(window);
    }

    /** Types a subject and leaves the field. */
    public LetterPage subject(String typed) {
        ready(field(SUBJECT)).fill(typed);
        field(SUBJECT).press("Tab");
        answered();
        return this;
    }

    public Locator saidAtSubject() {
        return saidAt(SUBJECT);
    }

    public Locator subject() {
        return field(SUBJECT);
    }

    /** Shows what the texts come to, or what is wrong with them. */
    public LetterPage show() {
        press("Show how it reads");
        return this;
    }

    public Locator example() {
        return window.locator(".letter-subject");
    }

    public LetterPage saveInVain() {
        press("Save");
        return this;
    }

    public void save() {
        pressTo("Save", "/letter/list.xhtml");
    }

    /** Uses the shipped text again. */
    public void backToShipped() {
        press("Back to the shipped text");
        window.locator(".ui-confirmdialog-yes").click();
        window.waitForURL("**/letter/list.xhtml**");
    }
}

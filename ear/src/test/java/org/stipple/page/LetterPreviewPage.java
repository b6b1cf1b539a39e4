package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What one client would be written. */
public class LetterPreviewPage extends Form {

    LetterPreviewPage(Page window) {
        super(window, "/letter/preview.xhtml");
    }

    public static LetterPreviewPage open(Page window, String kind) {
        window.navigate("/letter/preview.xhtml?kind=" + kind);
        return new LetterPreviewPage(window);
    }

    /** Finds a client by her name, and shows what she would be written. */
    public LetterPreviewPage pick(String name) {
        Locator who = window.locator("#preview\\:who_input");
        ready(who).pressSequentially(name);
        window.locator("#preview\\:who_panel .ui-autocomplete-row, #preview\\:who_panel tr")
                .first()
                .click();
        window.waitForURL("**client=**");
        return this;
    }

    public Locator subject() {
        return window.locator(".letter-subject");
    }

    public Locator mail() {
        return window.locator(".letter-text").first();
    }

    public Locator length() {
        return window.locator(".letter-length");
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The client's wish to go without a patch test, and the doctor's agreement. */
public class WaiverPage extends Form {

    WaiverPage(Page window) {
        super(window, "/patchtest/waive.xhtml");
    }

    /** What says that there was a reaction. */
    public Locator reaction() {
        return window.locator("main").getByText("There was a reaction on");
    }

    public WaiverPage agreed(String doctor, String wish, String agreement) {
        select("Doctor", doctor);
        type("The client's wish", wish);
        type("The doctor's agreement", agreement);
        return this;
    }

    /** Tries to save and stays here. */
    public WaiverPage saveInVain() {
        press("Save");
        return this;
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What was done in a session, recorded from its visit. */
public class FinishPage extends Form {

    FinishPage(Page window) {
        super(window, "/scheduling/finish.xhtml");
        person().waitFor();
    }

    /** Who did it. */
    public Locator person() {
        return window.locator("[id='form:personId']");
    }

    public FinishPage needle(String needle) {
        window.locator("[id='form:needle']").fill(needle);
        return this;
    }

    /** What is said at the depth. */
    public Locator saidAtDepth() {
        return window.locator("[id='form:depthMmSaid']");
    }

    public Locator needle() {
        return window.locator("[id='form:needle']");
    }

    public FinishPage depth(String millimetres) {
        window.locator("[id='form:depthMm']").fill(millimetres);
        return this;
    }

    public FinishPage work(String area, String lot) {
        tick(area);
        tick(lot);
        return this;
    }

    public FinishPage result(int percent) {
        type("Per cent of the expected result", Integer.toString(percent));
        return this;
    }

    public FinishPage saveInVain() {
        press("Record and finish the visit");
        return this;
    }

    public VisitPage save() {
        press("Record and finish the visit");
        return new VisitPage(window);
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** One touch-up or review: attempts to reach the client, and what was agreed with her. */
public class RecallItemPage extends Form {

    RecallItemPage(Page window) {
        super(window, "/recall/item.xhtml");
    }

    public RecallItemPage outcome(String outcome, String note) {
        select("What came of it", outcome);
        type("Note", note);
        return this;
    }

    /** Presses the button though something is missing. */
    public RecallItemPage recordInVain() {
        press("Note it");
        return this;
    }

    public RecallPage record() {
        press("Note it");
        window.waitForURL(address -> !address.contains("item.xhtml"));
        return new RecallPage(window);
    }

    public RecallItemPage ownDay(LocalDate day, String reason) {
        day("Wants to come on", day);
        Locator why = window.locator("[id='ownForm:ownReason']");
        why.fill(reason);
        press("Keep this day");
        return this;
    }

    public RecallItemPage silence(String reason) {
        window.locator("[id='silenceForm:silenceReason']").fill(reason);
        window.locator("[id='silenceForm:beginSilence']").click();
        answered();
        return this;
    }

    public RecallItemPage decline(String reason) {
        window.locator("[id='declineForm:declineReason']").fill(reason);
        window.locator("[id='declineForm:declined']").click();
        answered();
        return this;
    }

    /** The forms in which something is planned. */
    public Locator plans() {
        return window.locator("#own, #rest, #with, [id='form:nextOn']");
    }

    public Locator note() {
        return window.locator("[id='form:note']");
    }

    @Override
    public Locator saidAt(String field) {
        return window.locator("[id='" + field + "Said']");
    }

    public Locator history() {
        return window.locator("#history");
    }

    public Locator stands() {
        return window.locator("#stands");
    }
}

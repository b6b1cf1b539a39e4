package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Who of the picked is written to, and who is left out. */
public class RecallMessagePage extends Form {

    RecallMessagePage(Page window) {
        super(window, "/recall/message.xhtml");
    }

    public Locator written() {
        return window.locator("#written");
    }

    public Locator left() {
        return window.locator("#left");
    }

    /** Why messages wait. */
    public Locator waits() {
        return window.locator(".banner[role=note]");
    }

    public RecallPage write() {
        ready(window.locator("[id='form:send']")).click();
        window.waitForURL(address -> !address.contains("message.xhtml"));
        return new RecallPage(window);
    }
}

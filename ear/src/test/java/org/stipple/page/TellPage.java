package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Clients who do not know yet that a visit was moved. */
public class TellPage extends Form {

    TellPage(Page window) {
        super(window, "/scheduling/tell.xhtml");
    }

    public Locator rows(String client) {
        return window.locator("#tell > li").filter(new Locator.FilterOptions().setHasText(client));
    }

    /** The client of the first row was told, or was not reached. */
    public TellPage say(String client, String button) {
        rows(client)
                .first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        answered();
        return this;
    }
}

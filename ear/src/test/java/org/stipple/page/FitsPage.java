package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Whom on the waitlist a free time suits. */
public final class FitsPage extends Form {

    /** The page that opens now. */
    FitsPage(Page window) {
        super(window, "/scheduling/fits.xhtml");
    }

    /** The line of somebody whom it suits. */
    public Locator candidate(String client) {
        return window.locator("#candidates li")
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    public OfferPage offer(String client) {
        ready(candidate(client).getByRole(AriaRole.BUTTON)).click();
        return new OfferPage(window);
    }
}

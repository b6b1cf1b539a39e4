package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A time that is held for a client who has not answered, or what became of it. */
public final class OfferPage extends Form {

    /** The page that opens now. */
    OfferPage(Page window) {
        super(window, "/scheduling/offer.xhtml");
    }

    /** What became of it. */
    public Locator state() {
        return window.locator("#offer .status");
    }

    /** The page of what held the time that this visit has now. */
    public static OfferPage open(Page window, String visit) {
        window.navigate(visit.replace("/scheduling/visit", "/scheduling/offer"));
        return new OfferPage(window);
    }

    /** What the client says, noted with her answer. */
    public OfferPage saying(String note) {
        type("What the client said", note);
        return this;
    }

    /** The same afterwards. */
    public Locator said() {
        return window.locator("#offer dt:has-text('What the client said') + dd");
    }

    /** She takes it, and gives up what she has for it. */
    public VisitPage take() {
        pressTo("The client takes it: move the visit", "/scheduling/visit.xhtml");
        return new VisitPage(window);
    }

    /** She takes it, and had nothing booked. */
    public VisitPage book() {
        pressTo("The client takes it: book", "/scheduling/visit.xhtml");
        return new VisitPage(window);
    }

    public FitsPage decline() {
        pressTo("The client declines", "/scheduling/fits.xhtml");
        return new FitsPage(window);
    }
}

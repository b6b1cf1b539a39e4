package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The list of bookings that somebody has to settle. */
public class UnresolvedPage extends Form {

    private UnresolvedPage(Page window) {
        super(window, "/scheduling/unresolved.xhtml");
    }

    /** Comes by its address to those whose person is away, or whose room or day is closed. */
    public static UnresolvedPage open(Page window) {
        window.navigate("/scheduling/unresolved.xhtml?why=DISPLACED");
        return new UnresolvedPage(window);
    }

    public Locator rows(String client) {
        return window.locator("#unresolved tbody tr")
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    /** Begins to move the first of a client's bookings. */
    public BookingPage move(String client) {
        rows(client)
                .first()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Move"))
                .click();
        return new BookingPage(window);
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Whom to call for a review or a touch-up. */
public class RecallPage extends Form {

    private RecallPage(Page window) {
        super(window);
    }

    public static RecallPage touchUps(Page window) {
        window.navigate("/recall/touchups.xhtml");
        return new RecallPage(window);
    }

    public static RecallPage reviews(Page window) {
        window.navigate("/recall/reviews.xhtml");
        return new RecallPage(window);
    }

    public Locator row(String client) {
        return window.locator("#recall tbody tr")
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    public BookingPage book(String client) {
        row(client)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Book").setExact(true))
                .click();
        return new BookingPage(window);
    }
}

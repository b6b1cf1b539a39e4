package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What needs somebody now. */
public class TodayPage extends Form {

    private TodayPage(Page window) {
        super(window);
    }

    /** Comes here by the navigation's address. */
    public static TodayPage open(Page window) {
        window.navigate("/today.xhtml");
        return new TodayPage(window);
    }

    /** A client's line on a card: agenda, requests, tests, calls, unresolved. */
    public Locator row(String card, String client) {
        return window.locator("#" + card + " li")
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    /** What can be done with a client's line on a card. */
    public Locator action(String card, String client, String name) {
        return row(card, client)
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public VisitPage visit(String client) {
        row("agenda", client)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(client))
                .click();
        window.waitForURL("**/scheduling/visit.xhtml**");
        return new VisitPage(window);
    }

    /** Decides on a request; what becomes of it is said by the page. */
    public TodayPage decide(String client, String decision, String reason) {
        Locator request = row("requests", client);
        request.getByLabel("Reason").fill(reason);
        request.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(decision))
                .click();
        return this;
    }

    /** A figure of what waits, by what it counts. */
    public Locator waiting(String what) {
        return window.locator(".glance a").filter(new Locator.FilterOptions().setHasText(what));
    }

    /** Agrees to a request with the reason that was given when asking. */
    public TodayPage approve(String client) {
        row("requests", client)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve"))
                .click();
        answered();
        return this;
    }

    /** A card by its name: agenda, requests, tests, calls, unresolved. */
    public Locator card(String name) {
        return window.locator("#" + name);
    }

    /** Goes where the answer of a client is noted for whom a time is held. */
    public OfferPage answerOffer(String client) {
        action("waitlist", client, "Note the answer").click();
        return new OfferPage(window);
    }
}

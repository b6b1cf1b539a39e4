package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** What a change of a booking does to the later ones, and moving them with it. */
public final class RepairPage extends Form {

    private RepairPage(Page window) {
        super(window, "/scheduling/repair.xhtml");
    }

    /** From the page of a visit that is to move. */
    public static RepairPage ofMove(Page window) {
        window.getByText("Move it and later ones").click();
        return new RepairPage(window);
    }

    /** The page that opens now. */
    public static RepairPage opened(Page window) {
        return new RepairPage(window);
    }

    /** The visit goes to this day. */
    public RepairPage to(LocalDate day) {
        day("Day", day);
        return this;
    }

    /** What becomes of a later visit, and what is proposed. */
    public Locator row(String visit) {
        return window.locator("#visits tbody tr")
                .filter(new Locator.FilterOptions().setHasText(visit));
    }

    public RepairPage take(String visit) {
        ready(tickOf(visit)).check();
        answered();
        return this;
    }

    public RepairPage leave(String visit) {
        ready(tickOf(visit)).uncheck();
        answered();
        return this;
    }

    private Locator tickOf(String visit) {
        return row(visit).getByRole(AriaRole.CHECKBOX);
    }

    /** Whether the client is still ready for the event that the course keeps. */
    public Locator event() {
        return window.locator("#form\\:found .banner");
    }

    /** What would not do with what is ticked. */
    public Locator tried() {
        return window.locator("aside [role=status]");
    }

    /** The one button, which says what it does. */
    public Locator button() {
        return window.locator("#form\\:do");
    }

    public RepairPage why(String reason) {
        type("Why", reason);
        return this;
    }

    public RepairPage doInVain() {
        button().click();
        answered();
        return this;
    }

    /** Does all of it; the client's page opens. */
    public ClientPage doIt() {
        button().click();
        window.waitForURL("**/client/detail.xhtml**");
        return new ClientPage(window);
    }
}

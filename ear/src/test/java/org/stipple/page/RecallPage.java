package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** Whom to call for a review or a touch-up. */
public class RecallPage extends Form {

    RecallPage(Page window) {
        super(window);
    }

    /** What has fallen due, the newest first. */
    public static RecallPage touchUps(Page window) {
        window.navigate("/recall/touchups.xhtml?order=desc");
        return new RecallPage(window);
    }

    public static RecallPage reviews(Page window) {
        window.navigate("/recall/reviews.xhtml?order=desc");
        return new RecallPage(window);
    }

    public RecallPage tab(String name) {
        window.locator(".facet").filter(new Locator.FilterOptions().setHasText(name)).click();
        window.waitForURL("**tab=**");
        return this;
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

    /** Picks a row with the space bar. */
    public RecallPage pick(String client) {
        ready(row(client).locator(".row-name")).focus();
        window.keyboard().press("Space");
        return this;
    }

    /** The second row, to which the arrow leads from the first. */
    public Locator belowFirst() {
        Locator names = window.locator("#recall tbody .row-name");
        ready(names.first()).focus();
        window.keyboard().press("ArrowDown");
        return names.nth(1);
    }

    /** Goes to the form for a call by its key. */
    public RecallItemPage noteCall(String client) {
        ready(row(client).locator(".row-name")).focus();
        window.keyboard().press("c");
        return new RecallItemPage(window);
    }

    /** The bar for what is picked. */
    public Locator bar() {
        return window.locator("#bulk");
    }

    /** Goes to who of the picked would be written to. */
    public RecallMessagePage messagePicked() {
        bar().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Message")).click();
        return new RecallMessagePage(window);
    }

    /** Goes to the message to one client, by its key. */
    public RecallMessagePage message(String client) {
        ready(row(client).locator(".row-name")).focus();
        window.keyboard().press("m");
        return new RecallMessagePage(window);
    }

    /** Opens the views, and keeps the one that is shown. */
    public RecallPage keepView(String name) {
        ready(window.locator("#views summary")).click();
        type("Name of this view", name);
        press("Save this view");
        return this;
    }

    /** The views that are kept. */
    public Locator views() {
        return window.locator("#views");
    }

    public RecallPage openView(String name) {
        ready(window.locator("#views summary")).click();
        views().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).click();
        window.waitForURL("**tab=**");
        return this;
    }

    /** Opens what the bar asks before it lets the picked rest. */
    public RecallPage openSnooze() {
        bar().locator("summary").filter(new Locator.FilterOptions().setHasText("Snooze")).click();
        return this;
    }

    public RecallPage snoozeInVain() {
        bar().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Snooze")).click();
        answered();
        return this;
    }

    public RecallPage snoozeUntil(LocalDate day) {
        day("Until", day);
        return snoozeInVain();
    }

    public Locator saidAtUntil() {
        return window.locator("[id='form:untilSaid']");
    }

    public Locator toasts() {
        return window.locator(".toast");
    }
}

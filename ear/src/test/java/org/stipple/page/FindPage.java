package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Where the first good times of a visit are looked for. */
public final class FindPage extends Form {

    private FindPage(Page window) {
        super(window, "/scheduling/find.xhtml");
        window.locator("[id='form:found'] .card").waitFor();
    }

    /** By the link of this name on the page that is open. */
    public static FindPage of(Page window) {
        window.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Find a time").setExact(true))
                .first()
                .click();
        return new FindPage(window);
    }

    /** Looks for one person alone. */
    public FindPage with(String person) {
        select("Person", person);
        answered();
        return this;
    }

    public FindPage until(String day) {
        return typed("[id='form:until_input']", day);
    }

    public FindPage notBefore(String time) {
        return typed("[id='form:after']", time);
    }

    private FindPage typed(String field, String text) {
        window.locator(field).fill(text);
        window.locator(field).press("Tab");
        answered();
        return this;
    }

    public FindPage showOverrides() {
        window.getByLabel("Show days that need an override").check();
        answered();
        return this;
    }

    /** What is said at the last day that is wanted. */
    public Locator saidAtUntil() {
        return window.locator("[id='form:untilSaid']");
    }

    /** The days in their order, each with its verdict and why. */
    public Locator days() {
        return window.locator("[id='form:found'] .slot-day");
    }

    public Locator tiers() {
        return window.locator(".found-tier");
    }

    /** The free times. */
    public Locator times() {
        return window.locator("[id='form:found'] .slot");
    }

    /** Why there is none. */
    public Locator obstruction() {
        return window.locator("[id='form:found'] .empty");
    }

    /** That somebody was faster. */
    public Locator taken() {
        return window.locator("[id='form:found'] .banner");
    }

    /** Takes a time that somebody else has by now. */
    public FindPage lose(Locator time) {
        ready(time).click();
        answered();
        return this;
    }

    /** Books the first time with the keyboard alone. */
    public VisitPage bookFirst() {
        ready(times().first()).focus();
        times().first().press("ArrowRight");
        window.keyboard().press("ArrowLeft");
        window.keyboard().press("Enter");
        window.waitForURL("**/scheduling/visit.xhtml**");
        return new VisitPage(window);
    }

    /** Takes the first time of a kind of day that is not booked at once. */
    public BookingPage take(Locator time) {
        ready(time).click();
        return new BookingPage(window);
    }
}

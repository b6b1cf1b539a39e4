package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where a whole course is planned. */
public final class PlanPage extends Form {

    private PlanPage(Page window) {
        super(window, "/scheduling/plan.xhtml");
    }

    /** From the card of what comes next for a client. */
    public static PlanPage of(Page window) {
        window.getByText("Plan the whole course").first().click();
        return new PlanPage(window);
    }

    /** All sessions are to be with this person. */
    public PlanPage with(String person) {
        select("Sessions with", person);
        return this;
    }

    /** The client is to be ready for this day. */
    public PlanPage event(String day) {
        Locator field = window.locator("#form\\:event_input");
        field.fill(day);
        field.press("Tab");
        answered();
        return this;
    }

    /** Keeps the day that is typed with the course. */
    public PlanPage keepEvent() {
        press("Keep this event with the course");
        return this;
    }

    public Locator event() {
        return window.locator("#form\\:event_input");
    }

    /** What is said at the field of the event. */
    public Locator saidAtEvent() {
        return window.locator("#form\\:eventSaid");
    }

    /** Why there is no proposal. */
    public Locator obstacle() {
        return window.locator("#form\\:found .empty");
    }

    public Locator proposals() {
        return window.locator(".plan");
    }

    /** The proposal that does this best. */
    public Locator proposal(String aim) {
        return proposals().filter(new Locator.FilterOptions().setHasText(aim)).first();
    }

    /** Books all of a proposal; the client's page opens. */
    public ClientPage book(String aim) {
        ready(proposal(aim).locator("button")).click();
        window.waitForURL("**/client/detail.xhtml**");
        return new ClientPage(window);
    }
}

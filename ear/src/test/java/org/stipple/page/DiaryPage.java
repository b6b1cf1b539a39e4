package org.stipple.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;

/** A day of the diary. */
public class DiaryPage {

    private static final int STEPS = 6;
    private static final int FROM_LEFT = 40;
    private static final int STAYS = 800;

    private final Page window;
    private CDPSession fingers;
    private double fingerX;
    private double fingerY;

    /** The page that opens now. */
    public DiaryPage(Page window) {
        this.window = window;
        window.locator("#diary").waitFor();
    }

    /** Opens a day with one person's row alone. */
    public static DiaryPage open(Page window, LocalDate day, String person) {
        window.navigate("/diary/day.xhtml?day=" + day);
        return new DiaryPage(window).filter("Person", person);
    }

    /** Picks what one of the filters offers. */
    public DiaryPage filter(String name, String choice) {
        Locator menu =
                window.locator(".filter-menu")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .first();
        menu.locator("summary").click();
        menu.locator("a", new Locator.LocatorOptions().setHasText(choice)).first().click();
        return new DiaryPage(window);
    }

    /** Presses a link of the page by its name. */
    public DiaryPage press(String name) {
        window.locator("#diary")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        return new DiaryPage(window);
    }

    /** Shows or hides what was given up. */
    public DiaryPage toggleGivenUp() {
        window.getByRole(AriaRole.SWITCH).click();
        return new DiaryPage(window);
    }

    public Locator heading() {
        return window.locator("#diary h1");
    }

    /** The visits of a client that keep their time. */
    public Locator visit(String client) {
        return window.locator(".visit:not(.is-given-up)")
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    /** What of a client's was given up, missed or moved. */
    public Locator givenUp(String client) {
        return window.locator(".visit.is-given-up")
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    public Locator live() {
        return window.locator("[data-live-said]");
    }

    /** Takes a visit and drags it along its row, without letting it go. */
    public DiaryPage drag(Locator visit, double hours) {
        BoundingBox box = visit.boundingBox();
        return dragFrom(box.x + FROM_LEFT, box.y + box.height / 2, hours);
    }

    /** Takes a visit by its end and drags it, without letting it go. */
    public DiaryPage dragEnd(Locator visit, double hours) {
        BoundingBox box = visit.boundingBox();
        return dragFrom(box.x + box.width - 4, box.y + box.height / 2, hours);
    }

    private DiaryPage dragFrom(double x, double y, double hours) {
        double by = hours * hourWidth();
        window.mouse().move(x, y);
        window.mouse().down();
        for (int step = 1; step <= STEPS; step++) {
            window.mouse().move(x + by * step / STEPS, y);
        }
        return this;
    }

    private double hourWidth() {
        Object width =
                window.locator(".diary-lane")
                        .first()
                        .evaluate(
                                "lane => lane.offsetWidth * 3600"
                                        + " / Number(document.querySelector('.diary').dataset.seconds)");
        return ((Number) width).doubleValue();
    }

    /** Takes a visit and drags it onto a day of the week above, without letting it go. */
    public DiaryPage dragTo(Locator visit, LocalDate day) {
        BoundingBox from = visit.boundingBox();
        BoundingBox to = window.locator(".diary-day[data-day='" + day + "']").boundingBox();
        window.mouse().move(from.x + FROM_LEFT, from.y + from.height / 2);
        window.mouse().down();
        window.mouse().move(from.x + FROM_LEFT, from.y);
        window.mouse()
                .move(
                        to.x + to.width / 2,
                        to.y + to.height / 2,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(STEPS));
        return this;
    }

    /** Lays a finger on a visit. */
    public DiaryPage touch(Locator visit) {
        BoundingBox box = visit.boundingBox();
        fingers = window.context().newCDPSession(window);
        finger("touchStart", box.x + FROM_LEFT, box.y + box.height / 2);
        return this;
    }

    /** Lays a finger on a visit until it is in the hand. */
    public DiaryPage hold(Locator visit) {
        touch(visit);
        window.locator("body.is-dragging").waitFor();
        return this;
    }

    /** Moves the finger along the row. */
    public DiaryPage wipe(double hours) {
        double from = fingerX;
        for (int step = 1; step <= STEPS; step++) {
            finger("touchMove", from + hours * hourWidth() * step / STEPS, fingerY);
        }
        return this;
    }

    /** Leaves the finger where it is until it would have held a visit: timers go off in turn. */
    public DiaryPage stay() {
        window.evaluate("() => new Promise(done => setTimeout(done, %d))".formatted(STAYS));
        return this;
    }

    public DiaryPage lift() {
        finger("touchEnd", fingerX, fingerY);
        return this;
    }

    /** The browser takes the finger for itself, as it does to scroll. */
    public DiaryPage takeAway() {
        finger("touchCancel", fingerX, fingerY);
        return this;
    }

    private void finger(String type, double x, double y) {
        fingerX = x;
        fingerY = y;
        JsonArray points = new JsonArray();
        if (!"touchEnd".equals(type) && !"touchCancel".equals(type)) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        fingers.send("Input.dispatchTouchEvent", event);
    }

    /** The page asks for the day as it is now, as it does once another desk has changed it. */
    public DiaryPage drawAnew() {
        window.evaluate("() => window.stippleDiary.drawAnew()");
        return this;
    }

    /** Taps the row of a visit so many hours after the visit begins. */
    public DiaryPage tapBeside(Locator visit, double hours) {
        BoundingBox box = visit.boundingBox();
        Object before =
                visit.evaluate(
                        "visit => parseFloat(getComputedStyle(visit)"
                                + ".getPropertyValue('--before')) / 100");
        window.mouse()
                .click(
                        box.x + box.width * ((Number) before).doubleValue() + hours * hourWidth(),
                        box.y + box.height / 2);
        return this;
    }

    /** Puts down what is in the hand, by the button of its card. */
    public DiaryPage putDown() {
        card().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put it here"))
                .click();
        return this;
    }

    /** A day of the week above. */
    public Locator weekday(LocalDate day) {
        return window.locator(".diary-day[data-day='" + day + "']");
    }

    /** Presses an empty place of the day's first row, so many hours after its left edge. */
    public DiaryPage pressEmpty(double hours) {
        Locator row = window.locator(".diary-lane").first();
        row.click(new Locator.ClickOptions().setPosition(hours * hourWidth() + 1, 30));
        return this;
    }

    /** The card in which the client is found. */
    public Locator finder() {
        return window.locator("#book-card");
    }

    /** Types a name and takes who is found first, by keyboard alone. */
    public BookingPage bookFor(String client) {
        window.keyboard().type(client);
        finder().locator("a.find-hit").first().waitFor();
        window.keyboard().press("ArrowDown");
        window.keyboard().press("Enter");
        return new BookingPage(window);
    }

    public DiaryPage letGo() {
        window.mouse().up();
        return this;
    }

    /** The card beside what is dragged. */
    public Locator card() {
        return window.locator("#drag-card");
    }

    /** Says why it is moved, and moves it. */
    public DiaryPage moveBecause(String reason) {
        card().getByLabel("Why is it moved?").fill(reason);
        card().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Move").setExact(true))
                .click();
        window.waitForURL(url -> url.contains("moved="));
        return new DiaryPage(window);
    }

    /** What was just moved, with the way back. */
    public Locator said() {
        return window.locator(".diary-back");
    }

    public DiaryPage putBack() {
        said().getByRole(AriaRole.BUTTON).click();
        window.waitForURL(url -> !url.contains("moved="));
        return new DiaryPage(window);
    }

    /** The way on where it can't be moved just so. */
    public BookingPage goOn() {
        card().getByRole(AriaRole.LINK).click();
        return new BookingPage(window);
    }

    public DiaryPage key(String key) {
        window.keyboard().press(key);
        return this;
    }
}

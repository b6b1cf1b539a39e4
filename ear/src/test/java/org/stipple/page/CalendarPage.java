package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The calendar feed of a person or room. */
public class CalendarPage extends Form {

    public CalendarPage(Page window) {
        super(window);
    }

    /** The user's own, by the menu under her name. */
    public static CalendarPage openOwn(Page window) {
        window.locator(".topbar .menu summary").click();
        Form top = new Form(window);
        top.follow("My calendar");
        window.waitForURL("**/scheduling/calendar.xhtml**");
        return new CalendarPage(window);
    }

    public CalendarPage make() {
        press("Make the address");
        return this;
    }

    public CalendarPage renew() {
        sure("New address");
        return this;
    }

    public CalendarPage revoke() {
        sure("Revoke");
        return this;
    }

    /** Presses a button that asks back, and says yes. */
    private void sure(String name) {
        press(name);
        window.locator(".ui-confirmdialog-yes").click();
        answered();
    }

    public CalendarPage showNames() {
        tick("Show clients by first name and initial");
        press("Save");
        return this;
    }

    public CalendarPage copy() {
        ready(button("Copy")).click();
        return this;
    }

    public CalendarPage openAgain() {
        window.reload();
        answered();
        return this;
    }

    /** The field that shows the address, once. */
    public Locator address() {
        return field("Address");
    }

    /** What says that the address was copied. */
    public Locator copied() {
        return window.locator("#copied");
    }

    /** How the feed stands. */
    public Locator feed() {
        return window.locator("#feed");
    }
}

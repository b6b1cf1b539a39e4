package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** New times for visits that fell out. */
public class SickDayPage extends Form {

    SickDayPage(Page window) {
        super(window, "/scheduling/sickday.xhtml");
    }

    /** The visits of a client for which a place is proposed. */
    public Locator proposed(String client) {
        return window.locator("table.sickday tbody tr")
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    /** What is chosen for a client's first visit. */
    public Locator place(String client) {
        return proposed(client).first().getByRole(AriaRole.COMBOBOX);
    }

    /** Chooses another of the places, counted from 0. */
    public SickDayPage choose(String client, int at) {
        place(client).selectOption(Integer.toString(at));
        answered();
        return this;
    }

    /** Moves this client's first visit, or does not. */
    public SickDayPage leaveOut(String client) {
        proposed(client).first().getByRole(AriaRole.CHECKBOX).uncheck();
        return this;
    }

    /** Leaves what is not ticked as it is, and looks anew for the others. */
    public SickDayPage again() {
        press("Leave the others and look anew");
        return this;
    }

    /** The visits that are left as they are. */
    public Locator left() {
        return window.locator("#left li");
    }

    public TellPage accept() {
        pressTo("Move what is ticked", "/scheduling/tell.xhtml");
        return new TellPage(window);
    }
}

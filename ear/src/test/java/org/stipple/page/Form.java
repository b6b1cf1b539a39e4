package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;

/** What pages with a form have in common: fields by their labels, what is said at them, toasts. */
class Form {

    private static final String ANSWERED =
            "document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())";

    final Page window;

    Form(Page window) {
        this.window = window;
    }

    Locator field(String label) {
        return window.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator button(String name) {
        return window.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses a button and waits for its answer. */
    void press(String name) {
        button(name).click();
        window.waitForCondition(this::isAnswered);
    }

    private boolean isAnswered() {
        try {
            return (Boolean) window.evaluate(ANSWERED);
        } catch (PlaywrightException onTheWayToTheNextPage) {
            return false;
        }
    }

    void follow(String link) {
        window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** What is said at the field of this label. */
    public Locator saidAt(String label) {
        return window.locator(".field")
                .filter(new Locator.FilterOptions().setHas(window.getByLabel(label).first()))
                .locator("[id$=Said]");
    }

    /** What was done, or went wrong, and belongs to no field. */
    public Locator toast() {
        return window.locator(".toast");
    }
}

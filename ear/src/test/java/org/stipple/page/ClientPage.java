package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A client's record. */
public class ClientPage {

    private final Page window;

    /** The record that opens now. */
    public ClientPage(Page window) {
        this.window = window;
        name().waitFor();
    }

    public Locator name() {
        return window.locator(".client-head h1");
    }

    public Locator facts() {
        return window.locator(".client-facts");
    }

    public Locator alerts() {
        return window.locator(".alert-line");
    }

    public Locator about() {
        return window.locator("#about");
    }

    public Locator toast() {
        return window.locator(".toast");
    }

    /** Adds an alert that holds from today. */
    public ClientPage addAlert(String kind, String text, String source) {
        more("Add an alert");
        window.getByLabel("Kind").selectOption(kind);
        window.getByLabel("What exactly").fill(text);
        window.getByLabel("Source").fill(source);
        button("Add alert");
        return this;
    }

    /** Ends the only alert, today. */
    public ClientPage endAlert() {
        alerts().getByRole(AriaRole.LINK).click();
        button("End alert");
        return this;
    }

    private void more(String action) {
        window.locator(".page-actions .menu > summary").click();
        window.locator(".page-actions .menu-item")
                .filter(new Locator.FilterOptions().setHasText(action))
                .click();
    }

    private void button(String name) {
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}

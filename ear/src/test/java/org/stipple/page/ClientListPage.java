package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The list of clients, and the field at the top that finds one from anywhere. */
public class ClientListPage {

    private final Page window;

    private ClientListPage(Page window) {
        this.window = window;
    }

    public static ClientListPage open(Page window) {
        window.navigate("/client/list.xhtml");
        return new ClientListPage(window);
    }

    /** Types into the list's filter, letter by letter, as people do. */
    public ClientListPage find(String typed) {
        Locator filter = window.locator("#filter input[type=search]");
        filter.fill("");
        filter.pressSequentially(typed);
        return this;
    }

    /** The client's line in the list. */
    public Locator row(String name) {
        return window.locator("#results tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    /** What an empty list says. */
    public Locator nobody() {
        return window.locator("#results .empty");
    }

    public ClientFormPage register() {
        window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register client"))
                .first()
                .click();
        return new ClientFormPage(window);
    }

    /** Finds a client by the field at the top and opens her record. */
    public ClientPage goTo(String typed, String name) {
        window.keyboard().press("Control+k");
        window.keyboard().type(typed);
        window.locator(".ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        return new ClientPage(window);
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A list of the set-up with its form: rooms, treatments, areas, pigments, lots. */
public class ItemsPage extends Form {

    ItemsPage(Page window) {
        super(window);
    }

    /** Comes to the list of pigments by its address. */
    public static ItemsPage openPigments(Page window) {
        window.navigate("/clinic/pigments.xhtml");
        return new ItemsPage(window);
    }

    /** Comes to a list by its address, such as rooms. */
    public static ItemsPage open(Page window, String list) {
        window.navigate("/clinic/" + list + ".xhtml");
        return new ItemsPage(window);
    }

    public ItemsPage add(String name) {
        return add("Name", name);
    }

    public ItemsPage addLot(String number, String lastDay) {
        Locator until = window.getByLabel("May be used until").and(window.locator("input"));
        until.fill(lastDay);
        return add("Lot number", number);
    }

    private ItemsPage add(String label, String typed) {
        field(label).fill(typed);
        press("Add");
        return this;
    }

    public ItemsPage takeUsualAreas() {
        press("Take all");
        return this;
    }

    public ItemsPage lotsOf(String pigment) {
        item(pigment)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Add lots"))
                .click();
        return this;
    }

    /** Opens an item in the form beside the list. */
    public ItemsPage pick(String name) {
        item(name).getByRole(AriaRole.LINK).first().click();
        return this;
    }

    /** Begins to remove the item in the form; what is asked before. */
    public Locator remove() {
        press("Remove");
        return window.getByRole(AriaRole.ALERTDIALOG);
    }

    /** Answers what was asked. */
    public ItemsPage answer(String button) {
        window.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** The field of the name. */
    public Locator name() {
        return field("Name");
    }

    public Locator item(String name) {
        return window.locator(".rows > li")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        window.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions()
                                                        .setName(name)
                                                        .setExact(true))));
    }
}

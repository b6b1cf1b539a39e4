package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The checklist of an empty clinic. */
public class SetUpPage {

    private final Page window;

    public SetUpPage(Page window) {
        this.window = window;
    }

    /** Comes here by the navigation's address. */
    public static SetUpPage open(Page window) {
        window.navigate("/clinic/setup.xhtml");
        return new SetUpPage(window);
    }

    public Locator heading() {
        return window.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** One line of the checklist. */
    public Locator step(String name) {
        return window.locator(".rows > li")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        window.getByText(
                                                name, new Page.GetByTextOptions().setExact(true))));
    }

    public SitePage nameTheClinic() {
        step("The site").getByRole(AriaRole.LINK).click();
        return new SitePage(window);
    }

    public PersonPage addPerson() {
        step("People").getByRole(AriaRole.LINK).click();
        return new PeoplePage(window).add();
    }

    public ItemsPage addRooms() {
        return items("Rooms");
    }

    public ItemsPage addTreatments() {
        return items("Treatments");
    }

    public ItemsPage addAreas() {
        return items("Areas of the scalp");
    }

    public ItemsPage addPigments() {
        return items("Pigments and lots");
    }

    private ItemsPage items(String step) {
        step(step).getByRole(AriaRole.LINK).click();
        return new ItemsPage(window);
    }

    public UserPage addUser() {
        step("Users").getByRole(AriaRole.LINK).click();
        window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a user")).click();
        return new UserPage(window);
    }
}

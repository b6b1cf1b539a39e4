package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Those who treat clients. */
public class PeoplePage extends Form {

    PeoplePage(Page window) {
        super(window);
    }

    /** Comes here by its address. */
    public static PeoplePage open(Page window) {
        window.navigate("/clinic/people.xhtml");
        return new PeoplePage(window);
    }

    public PersonPage add() {
        follow("Add a person");
        return new PersonPage(window);
    }

    public PersonPage change(String name) {
        follow(name);
        return new PersonPage(window);
    }

    public Locator person(String name) {
        return window.locator(".rows > li").filter(new Locator.FilterOptions().setHasText(name));
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Where it is noted that somebody is away. */
public class LeavePage extends Form {

    LeavePage(Page window) {
        super(window, "/clinic/leave.xhtml");
    }

    public LeavePage why(String kind) {
        answer("Why", kind);
        return this;
    }

    public LeavePage days(LocalDate first, LocalDate last) {
        day("First day", first);
        day("Last day", last);
        return this;
    }

    public LeavePage notWholeDays(String from, String until) {
        ready(window.getByLabel("Whole days")).uncheck();
        answered();
        type("From", from);
        type("Until", until);
        return this;
    }

    /** Tries to store it and stays here. */
    public LeavePage addInVain() {
        press("Add");
        return this;
    }

    /** Stores it. */
    public PersonPage add() {
        pressTo("Add", "/clinic/person.xhtml");
        return new PersonPage(window);
    }

    public PersonPage storeAllTheSame() {
        pressTo("Store all the same", "/clinic/person.xhtml");
        return new PersonPage(window);
    }

    /** Stores it, and goes on to new times for what fell out. */
    public SickDayPage storeAndPlace() {
        pressTo("Store and find new times", "/scheduling/sickday.xhtml");
        return new SickDayPage(window);
    }

    /** What is said before it is stored. */
    public Locator told() {
        return window.locator(".banner.is-wrong:visible");
    }

    /** The visits that could not take place. */
    public Locator touched() {
        return window.locator(".consequence > li");
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One who treats clients: skills and weekly hours. */
public class PersonPage extends Form {

    PersonPage(Page window) {
        super(window);
    }

    public PersonPage name(String name) {
        field("Name").fill(name);
        return this;
    }

    public PersonPage hours(String weekday, String typed) {
        field(weekday).fill(typed);
        return this;
    }

    /** Types a name and pauses until it is kept. */
    public PersonPage nameAndPause(String name) {
        keepDraft(() -> name(name));
        return this;
    }

    /** Empties the week's end by the button, and pauses until that is kept. */
    public PersonPage nineToSixUntilFridayAndPause() {
        keepDraft(() -> press("Mon–Fri 9–18"));
        return this;
    }

    public PersonPage openAgain() {
        window.reload();
        return this;
    }

    /** The field of the name. */
    public Locator name() {
        return field("Name");
    }

    public Locator day(String weekday) {
        return field(weekday);
    }

    /** Tries to save and stays here. */
    public PersonPage saveInVain() {
        press("Save");
        return this;
    }

    public PeoplePage save() {
        press("Save");
        return new PeoplePage(window);
    }

    public PeoplePage add() {
        press("Add");
        return new PeoplePage(window);
    }

    /** Notes an absence. */
    public LeavePage away() {
        follow("Note an absence");
        return new LeavePage(window);
    }

    /** A line of what differs from her usual week. */
    public Locator exception(String words) {
        return window.locator("#exceptions li")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /** What a change of her week would touch. */
    public Locator touched() {
        return window.locator(".banner .consequence li");
    }

    /** What somebody else has changed meanwhile. */
    public Locator theirs() {
        return window.locator(".banner.is-wrong:visible");
    }
}

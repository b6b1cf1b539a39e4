package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The clinic's site with its opening hours. */
public class SitePage extends Form {

    private static final String STORE = "Store all the same";

    SitePage(Page window) {
        super(window);
    }

    /** Comes here by its address. */
    public static SitePage open(Page window) {
        window.navigate("/clinic/site.xhtml");
        return new SitePage(window);
    }

    /** Begins another site beside those that are there. */
    public SitePage addAnother() {
        follow("Add another site");
        window.waitForURL("**add=true**");
        return this;
    }

    /** Asks to remove the site, and agrees. */
    public SitePage remove() {
        press("Remove");
        window.locator(".ui-confirmdialog-yes").click();
        answered();
        return this;
    }

    /** Where the user works, by name; there only where there are several sites. */
    public Locator workplace() {
        return window.locator(".site-menu .site-name");
    }

    /** From now on she works there. */
    public SitePage workAt(String site) {
        window.locator(".site-menu > summary").click();
        window.locator(".site-menu button")
                .filter(new Locator.FilterOptions().setHasText(site))
                .click();
        window.waitForCondition(() -> workplace().innerText().equals(site));
        return this;
    }

    public SitePage name(String name) {
        field("Name of the clinic").fill(name);
        return this;
    }

    /** Searches for a zone and takes the first that is found. */
    public SitePage zone(String typed) {
        window.locator("#site\\:zone_input").fill("");
        window.locator("#site\\:zone_input").pressSequentially(typed);
        window.locator(".ui-autocomplete-item").first().click();
        return this;
    }

    public SitePage hours(String weekday, String typed) {
        field(weekday).fill(typed);
        return this;
    }

    public SitePage nineToSixUntilSaturday() {
        press("Mon–Sat 9–18");
        return this;
    }

    /** The field of the name. */
    public Locator name() {
        return field("Name of the clinic");
    }

    /** The field of a day's hours. */
    public Locator day(String weekday) {
        return field(weekday);
    }

    /** Saves, whatever visits then lie outside the opening hours. */
    public SitePage save() {
        press("Save");
        if (button(STORE).isVisible()) {
            press(STORE);
        }
        return this;
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The tags of a course. */
public class TagsPage extends Form {

    TagsPage(Page window) {
        super(window, "/course/tags.xhtml");
    }

    /** The tags that are on it. */
    public Locator current() {
        return window.locator("#tags");
    }

    /** Puts a tag on or takes it off, as the option says. */
    public TagsPage change(String option, String reason) {
        select("Tag", option);
        type("Reason", reason);
        press("Save");
        toast().waitFor();
        return this;
    }
}

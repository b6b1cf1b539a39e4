package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A course that is opened. */
public class CourseOpenPage extends Form {

    CourseOpenPage(Page window) {
        super(window, "/course/open.xhtml");
    }

    public CourseOpenPage treatment(String name) {
        select("Treatment", name);
        return this;
    }

    public CourseOpenPage protocol(String name) {
        select("Protocol", name);
        return this;
    }

    /** Undecided, Planned in advance or Neither: as the answer begins. */
    public CourseOpenPage third(String answer) {
        window.locator("[role=radiogroup][aria-label='Third session'] label")
                .filter(new Locator.FilterOptions().setHasText(answer))
                .click();
        return this;
    }

    public ClientPage open() {
        pressTo("Open course", "/client/detail.xhtml");
        return new ClientPage(window);
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What was done in a session, recorded after the event or corrected. */
public class SessionPage extends Form {

    SessionPage(Page window) {
        super(window, "/session/edit.xhtml");
    }

    public SessionPage by(String person) {
        select("Done by", person);
        return this;
    }

    public SessionPage number(int ordinal) {
        fieldLike(AriaRole.TEXTBOX, "Number").fill(Integer.toString(ordinal));
        return this;
    }

    public SessionPage allTheSame(String why) {
        type("Why it was done all the same", why);
        return this;
    }

    /** What a session beyond the protocol's maximum needs. */
    public SessionPage agreed(String cause, String by) {
        select("Cause", cause);
        select("Agreed by", by);
        return this;
    }

    /** Who is offered to agree under this name. */
    public Locator agreeing(String name) {
        return window.locator("[id='form:agreedBy'] option")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    public SessionPage result(int percent) {
        type("Per cent of the expected result", Integer.toString(percent));
        return this;
    }

    /** Why what is on record is wrong. */
    public SessionPage because(String why) {
        type("Why it is corrected", why);
        return this;
    }

    public SessionPage saveInVain() {
        press("Save");
        return this;
    }

    public ClientPage save() {
        pressTo("Save", "/client/");
        return new ClientPage(window);
    }
}

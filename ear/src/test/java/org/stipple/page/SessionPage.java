package org.stipple.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A session that was done and is not on record yet. */
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

    public SessionPage saveInVain() {
        press("Save");
        return this;
    }

    public ClientPage save() {
        pressTo("Save", "/client/");
        return new ClientPage(window);
    }
}

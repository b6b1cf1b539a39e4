package org.stipple.page;

import com.microsoft.playwright.Page;

/** The settled result, and whether a further session is needed. */
public class ReviewPage extends Form {

    ReviewPage(Page window) {
        super(window, "/review/edit.xhtml");
    }

    public ReviewPage after(int session, String person) {
        select("Result of session", Integer.toString(session));
        select("Looked at by", person);
        return this;
    }

    public ReviewPage decided(String decision) {
        answer("What was decided", decision);
        return this;
    }

    public RecordPage save() {
        pressTo("Save", "/client/record.xhtml");
        return new RecordPage(window);
    }
}

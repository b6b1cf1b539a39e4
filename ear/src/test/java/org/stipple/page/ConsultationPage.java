package org.stipple.page;

import com.microsoft.playwright.Page;

/** What was said at a consultation and what it came to. */
public class ConsultationPage extends Form {

    ConsultationPage(Page window) {
        super(window, "/consultation/edit.xhtml");
    }

    public ConsultationPage said(String condition, String goals, String explained) {
        type("Condition", condition);
        type("Goals", goals);
        type("What was explained", explained);
        return this;
    }

    public ConsultationPage heldBy(String person) {
        select("Held by", person);
        return this;
    }

    public ConsultationPage patchTest(String wish) {
        answer("A patch test is", wish);
        return this;
    }

    public ConsultationPage suitability(String answer) {
        answer("Is the treatment suitable?", answer);
        return this;
    }

    public ConsultationPage protocol(String name) {
        select("Protocol", name);
        return this;
    }

    public RecordPage save() {
        pressTo("Save", "/client/record.xhtml");
        return new RecordPage(window);
    }
}

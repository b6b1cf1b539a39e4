package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

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

    public ConsultationPage heldOn(LocalDate day) {
        day("Held on", day);
        return this;
    }

    /** Stops typing until the server has it. */
    public ConsultationPage pause(String reason) {
        window.waitForResponse(
                answer -> answer.url().endsWith("/draft") && answer.status() == 204,
                () -> type("Reason", reason));
        return this;
    }

    public Locator condition() {
        return fieldLike(AriaRole.TEXTBOX, "Condition");
    }

    /** Tries to save and stays here. */
    public ConsultationPage saveInVain() {
        press("Save");
        return this;
    }

    /** Sends the form; whatever comes of it. */
    public ConsultationPage send() {
        button("Save").click();
        return this;
    }

    public ConsultationPage because(String reason) {
        type("Reason", reason);
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

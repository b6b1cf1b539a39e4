package org.stipple.page;

import com.microsoft.playwright.Page;

/** What a client signed. */
public class ConsentPage extends Form {

    ConsentPage(Page window) {
        super(window, "/consent/edit.xhtml");
    }

    public ConsentPage toTreatment(String textVersion) {
        answer("Consent to", "Treatment");
        type("Version of the text", textVersion);
        return this;
    }

    public ConsentPage signed(String client, String witness) {
        type("Signed by", client);
        type("Witness", witness);
        return this;
    }

    public RecordPage save() {
        pressTo("Save", "/client/record.xhtml");
        return new RecordPage(window);
    }
}

package org.stipple.page;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** A patch test that is applied. */
public class PatchTestPage extends Form {

    PatchTestPage(Page window) {
        super(window, "/patchtest/apply.xhtml");
    }

    public PatchTestPage applied(String by, String bodySite, String lot) {
        select("Applied by", by);
        type("Where on the body", bodySite);
        select("Pigment and lot", lot);
        return this;
    }

    public PatchTestPage on(LocalDate day) {
        day("Applied on", day);
        return this;
    }

    public RecordPage save() {
        pressTo("Save", "/client/record.xhtml");
        return new RecordPage(window);
    }
}

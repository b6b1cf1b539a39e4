package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The Record tab of a client, and the forms that it leads to. */
public class RecordPage extends Form {

    public RecordPage(Page window) {
        super(window);
    }

    /** From any page of the client's. */
    public RecordPage open() {
        follow("Record");
        window.waitForURL("**/client/record.xhtml**");
        return this;
    }

    /**
     * Records a consultation of today that found the client suitable and asked for a patch test.
     */
    public RecordPage recordConsultation(String person) {
        follow("Consultation");
        choose("person", person);
        write("condition", "Norwood V, healthy scalp");
        write("goals", "A shaven look");
        write("explained", "Three sessions, aftercare, fading");
        pick("suitability", 0);
        pick("patchTest", 1);
        return save();
    }

    public ConsultationPage addConsultation() {
        add("consultations", "Consultation");
        return new ConsultationPage(window);
    }

    public ConsentPage addConsent() {
        add("consents", "Consent");
        return new ConsentPage(window);
    }

    public PatchTestPage addPatchTest() {
        add("patchtests", "Patch test");
        return new PatchTestPage(window);
    }

    /** Opens the form that reads the newest test. */
    public ReadingPage readTest() {
        add("patchtests", "Read");
        return new ReadingPage(window);
    }

    public WaiverPage addWaiver() {
        add("waivers", "Waive");
        return new WaiverPage(window);
    }

    private void add(String card, String link) {
        card(card)
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    /** Withdraws the only consent, today. */
    public RecordPage withdrawConsent(String reason) {
        Locator.GetByRoleOptions withdraw =
                new Locator.GetByRoleOptions().setName("Withdraw").setExact(true);
        card("consents").getByRole(AriaRole.BUTTON, withdraw).first().click();
        Locator dialog = window.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Why").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, withdraw).click();
        card("consents").getByText("Withdrawn on").waitFor();
        return this;
    }

    /** Records a consent to treatment of today. */
    public RecordPage recordConsent(String textVersion) {
        follow("Consent");
        write("textVersion", textVersion);
        return save();
    }

    /** Records a patch test of today. */
    public RecordPage recordPatchTest(String person, String lot) {
        follow("Patch test");
        choose("person", person);
        write("bodySite", "behind the left ear");
        choose("lot", lot);
        return save();
    }

    /** Begins to read the first test as cleared today; it may be refused. */
    public RecordPage readAsCleared(String person) {
        follow("Read");
        choose("person", person);
        pick("result", 0);
        press("Save");
        return this;
    }

    /** Why the rules do not let a reading count. */
    public Locator refusal() {
        return window.locator("#refused");
    }

    /** A card of the record by its heading. */
    public Locator card(String id) {
        return window.locator("#" + id);
    }

    private RecordPage save() {
        press("Save");
        window.waitForURL("**/client/record.xhtml**");
        return this;
    }

    private void choose(String id, String label) {
        window.locator("#form\\:" + id).selectOption(new SelectOption().setLabel(label));
    }

    private void write(String id, String words) {
        window.locator("#form\\:" + id).fill(words);
    }

    private void pick(String id, int choice) {
        ready(window.locator("[id='form:" + id + ":" + choice + "']")).check();
        answered();
    }
}

package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** One visit, and what can be done with it. */
public class VisitPage extends Form {

    public VisitPage(Page window) {
        super(window);
    }

    /** Comes to a visit by its address, such as a colleague was told. */
    public static VisitPage open(Page window, String address) {
        window.navigate(address);
        return new VisitPage(window);
    }

    public String address() {
        return window.url();
    }

    /** On which day it is, while it can be moved. */
    public LocalDate day() {
        String link = window.locator("a[href*='repair.xhtml']").first().getAttribute("href");
        return LocalDate.parse(link.replaceAll(".*day=([-0-9]+).*", "$1"));
    }

    /** Where it stands. */
    public Locator status() {
        return window.locator("#visit .status");
    }

    /** What that means, above what can be done with it. */
    public Locator state() {
        return window.locator("aside .judge-top");
    }

    /** Gives it up, where that can be done. */
    public Locator cancelling() {
        return window.locator("#form\\:cancel");
    }

    /** What has to be done before it starts. */
    public Locator todo(String title) {
        return window.locator("#todos .todo").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** What the rules say against it. */
    public Locator against() {
        return window.locator("aside .short-finding");
    }

    /** What one rule says against it. */
    public Locator against(String rule) {
        return against().filter(new Locator.FilterOptions().setHasText(rule));
    }

    /** The nearest days to which it can be moved. */
    public Locator nearest() {
        return window.locator("aside .near");
    }

    /** One line a change, the first at the top. */
    public Locator history() {
        return window.locator("#history li");
    }

    /** What a cancellation would be now. */
    public Locator consequence() {
        return window.locator("aside .field-help").last();
    }

    public VisitPage because(String reason) {
        field("Reason").fill(reason);
        return this;
    }

    public VisitPage arrive() {
        press("The client is here");
        return this;
    }

    /** Takes an arrival back. */
    public Locator undoArrival() {
        return window.locator("#form\\:undoArrival");
    }

    public VisitPage readAlert(String text) {
        tick(text);
        return this;
    }

    /** What is said at the alerts that are to be read. */
    public Locator saidAtAlerts() {
        return window.locator("[id='form:alertsSaid']");
    }

    public VisitPage start() {
        press("Start the visit");
        return this;
    }

    public VisitPage noShow() {
        press("The client did not come");
        return this;
    }

    public VisitPage cancelLate() {
        press("Cancel late and free the time");
        return this;
    }

    /** Records the consent that the to-do asks for, as the form proposes it, and comes back. */
    public VisitPage recordConsent(String textVersion) {
        todo("Sign a consent").getByRole(AriaRole.LINK).click();
        Locator text = window.locator("[id='form:textVersion']");
        text.fill(textVersion);
        press("Save");
        return this;
    }

    public FinishPage recordWhatWasDone() {
        follow("Record what was done");
        return new FinishPage(window);
    }

    public Locator heading() {
        return window.locator("h1");
    }

    /** What the rules said when it was planned, and what they say now. */
    public Locator said() {
        return window.locator("#said");
    }

    public BookingPage move() {
        follow("Move to another time");
        return new BookingPage(window);
    }

    public VisitPage cancel() {
        press("Cancel and free the time");
        return this;
    }

    /** Puts the client on the waitlist for an earlier time. */
    public WaitPage wantEarlier() {
        follow("Wants an earlier time");
        return new WaitPage(window);
    }

    /** Looks who on the waitlist could have what it has freed. */
    public FitsPage seeWhoCouldCome() {
        window.locator("#freed a").click();
        return new FitsPage(window);
    }
}

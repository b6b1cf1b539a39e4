package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** A client's record. */
public final class ClientPage {

    private final Page window;

    /** The record that opens now. */
    public ClientPage(Page window) {
        this.window = window;
        name().waitFor();
    }

    /** Comes to a record by its address, such as a colleague was told. */
    public static ClientPage open(Page window, String address) {
        window.navigate(address);
        return new ClientPage(window);
    }

    public String address() {
        return window.url();
    }

    public Locator name() {
        return window.locator(".client-head h1");
    }

    public Locator facts() {
        return window.locator(".client-facts");
    }

    public Locator alerts() {
        return window.locator(".alert-line");
    }

    public Locator about() {
        return window.locator("#about");
    }

    public Locator toast() {
        return window.locator(".toast");
    }

    /** The card that says what comes next, when and why. */
    public Locator nextStep() {
        return window.locator("section[id^=next-]");
    }

    /** What comes first while there is no course. */
    public Locator firstOfAll() {
        return window.locator(".empty").first();
    }

    public Locator ribbon() {
        return window.locator("figure.ribbon").first();
    }

    /** What was done, is booked and comes, each judged as on its day. */
    public Locator step(String name) {
        return window.locator("ol.steps > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** The visit of a step that is still to come. */
    public VisitPage visit(String name) {
        step(name).getByRole(AriaRole.LINK).click();
        return new VisitPage(window);
    }

    /** All steps of the course. */
    public Locator steps() {
        return window.locator("ol.steps").first();
    }

    /** Books what the next-step card offers. */
    public BookingPage bookNext() {
        nextStep().locator("a.button-primary").click();
        return new BookingPage(window);
    }

    /** Compares what all protocols say of the next step. */
    public TryItPage compare() {
        nextStep()
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName("Compare protocols"))
                .click();
        return new TryItPage(window);
    }

    /** Books from the head of the record. */
    public BookingPage book() {
        window.locator(".page-actions > a.button-primary").click();
        return new BookingPage(window);
    }

    public RecordPage record() {
        tab("Record");
        window.waitForURL("**/client/record.xhtml**");
        return new RecordPage(window);
    }

    public CoursePage course() {
        tab("Course");
        return new CoursePage(window);
    }

    /** Opens a course from what comes first. */
    public CourseOpenPage openCourse() {
        course();
        window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open course"))
                .first()
                .click();
        return new CourseOpenPage(window);
    }

    /** Records what happened to her today outside the clinic, such as a sunburn. */
    public ClientPage observe(String what) {
        more("Record sunburn");
        window.waitForURL("**/client/observation.xhtml**");
        window.locator("#form\\:code").selectOption(new SelectOption().setLabel(what));
        button("Record");
        toast().getByText("on the record").first().waitFor();
        return this;
    }

    /** Puts her on the waitlist. */
    public WaitPage putOnWaitlist() {
        more("Put on the waitlist");
        return new WaitPage(window);
    }

    public ClientFormPage change() {
        more("Change details");
        window.waitForURL("**/client/edit.xhtml**");
        return new ClientFormPage(window);
    }

    private void tab(String name) {
        window.locator("nav.tabs")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    /** Adds an alert that holds from today. */
    public ClientPage addAlert(String kind, String text, String source) {
        more("Add an alert");
        window.getByLabel("Kind").selectOption(kind);
        window.getByLabel("What exactly").fill(text);
        window.getByLabel("Source").fill(source);
        button("Add alert");
        alerts().getByText(text).waitFor();
        return this;
    }

    /** Ends the only alert, today. */
    public ClientPage endAlert() {
        alerts().getByRole(AriaRole.LINK).click();
        button("End alert");
        return this;
    }

    private void more(String action) {
        window.locator(".page-actions .menu > summary").click();
        window.locator(".page-actions .menu-item")
                .filter(new Locator.FilterOptions().setHasText(action))
                .click();
    }

    private void button(String name) {
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}

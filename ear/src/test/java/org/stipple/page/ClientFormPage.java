package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;

/** Where a client is registered, or changed. */
public class ClientFormPage {

    private final Page window;

    public ClientFormPage(Page window) {
        this.window = window;
    }

    public ClientFormPage name(String givenName, String familyName) {
        field("Given name").fill(givenName);
        field("Family name").fill(familyName);
        return this;
    }

    public ClientFormPage born(String day) {
        window.locator("#form\\:dateOfBirth_input").fill(day);
        window.keyboard().press("Tab");
        return this;
    }

    public ClientFormPage phone(String number) {
        field("Phone").fill(number);
        return this;
    }

    public ClientFormPage cause(String words) {
        window.getByLabel("Cause of hair loss").selectOption(words);
        return this;
    }

    /** Stops typing until the server has it. */
    public ClientFormPage pause() {
        window.waitForResponse(
                (Response answer) -> answer.url().endsWith("/draft") && answer.status() == 204,
                () -> field("When and how").fill("not before 08:00"));
        return this;
    }

    public ClientFormPage note(String words) {
        field("When and how").fill(words);
        return this;
    }

    /** A draft of this page, as it is on its way while somebody saves. */
    public String draftUnderWay() {
        return """
                {"form": "client", "subject": "new", "page": "%s", "content": {"form:givenName": ["Late"]}}"""
                .formatted(window.locator(".draft").getAttribute("data-draft-page"));
    }

    /** Lets a draft arrive; the answer's status. */
    public int arrive(String draft) {
        RequestOptions json =
                RequestOptions.create()
                        .setHeader("Content-Type", "application/json")
                        .setData(draft);
        return window.request().post("/draft", json).status();
    }

    public ClientFormPage openAgain() {
        window.reload();
        return this;
    }

    public ClientFormPage startAfresh() {
        putBack().getByRole(AriaRole.BUTTON).click();
        return this;
    }

    public ClientFormPage register() {
        window.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Register").setExact(true))
                .click();
        return this;
    }

    /** The same form, opened by a colleague at her own window. */
    public ClientFormPage inWindow(Page colleagues) {
        colleagues.navigate(window.url());
        return new ClientFormPage(colleagues);
    }

    /** Saves a change and stays, or arrives at the client's record. */
    public ClientFormPage save() {
        window.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        return this;
    }

    /** Registers and arrives at the client's record. */
    public ClientPage registered() {
        register();
        return new ClientPage(window);
    }

    /** What went wrong and belongs to no field. */
    public Locator toast() {
        return window.locator(".toast");
    }

    /** Those who may be her. */
    public Locator resembling() {
        return window.locator("#resembling li");
    }

    public ClientPage use(String name) {
        resembling()
                .filter(new Locator.FilterOptions().setHasText(name))
                .getByRole(AriaRole.BUTTON)
                .click();
        return new ClientPage(window);
    }

    /** What is said at a field. */
    public Locator saidAt(String id) {
        return window.locator("[id='form:" + id + "Said']");
    }

    /** What says that something unsaved was put back. */
    public Locator putBack() {
        return window.locator(".draft .banner:visible");
    }

    /** A field by how its label begins: "optional" may follow. */
    public Locator field(String label) {
        return window.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + label)));
    }

    public Locator chosenCause() {
        return window.getByLabel("Cause of hair loss");
    }
}

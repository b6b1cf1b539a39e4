package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where a history and a day are tried by every protocol. */
public class TryItPage extends Form {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /** The page that opens now. */
    public TryItPage(Page window) {
        super(window, "/policy/tryit.xhtml");
        window.locator("#form").waitFor();
    }

    public TryItPage step(String name) {
        select("Step", name);
        answered();
        return this;
    }

    public Locator day() {
        return window.locator("#form\\:day_input");
    }

    public TryItPage ask(LocalDate day) {
        Locator field = day();
        field.fill(day.format(TYPED));
        field.press("Tab");
        answered();
        return this;
    }

    /** Changes a line of the history, the first is 0. */
    public TryItPage event(int line, String name, LocalDate day) {
        row(line, "what").selectOption(new SelectOption().setLabel(name));
        answered();
        Locator field = row(line, "on_input");
        field.fill(day.format(TYPED));
        field.press("Tab");
        answered();
        return this;
    }

    private Locator row(int line, String field) {
        return window.locator("#form\\:rows\\:" + line + "\\:" + field);
    }

    public TryItPage addEvent(int line, String name, LocalDate day) {
        press("Add an event");
        return event(line, name, day);
    }

    public TryItPage removeEvent(int line) {
        row(line, "remove").click();
        answered();
        return this;
    }

    public Locator events() {
        return window.locator(".try-event");
    }

    /** Unfolds the history, which is folded while it is a client's. */
    public TryItPage unfold() {
        if (!window.locator(".try-history[open]").isVisible()) {
            history().click();
        }
        return this;
    }

    /** What is said beside the lines of the history. */
    public Locator said() {
        return window.locator(".try-changed > p");
    }

    /** Types the history as text, and leaves the field. */
    public TryItPage text(String history) {
        text().fill(history);
        text().press("Tab");
        answered();
        return this;
    }

    public Locator text() {
        return window.locator("#form\\:text");
    }

    public TryItPage tag(String name) {
        window.locator(".try-tags > summary").click();
        tick(name);
        answered();
        window.keyboard().press("Escape");
        return this;
    }

    public TryItPage gates(boolean with) {
        window.getByLabel("With the gates").setChecked(with);
        answered();
        return this;
    }

    /** Takes what the gates ask for as given. */
    public TryItPage give() {
        window.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it as given on"))
                .click();
        answered();
        return this;
    }

    /** Takes the history of the only client who is called so. */
    public TryItPage take(String client) {
        clientPicker().click();
        window.locator("#pick\\:who_input").pressSequentially(client);
        window.locator("#pick\\:who_panel .find-hit").first().click();
        window.waitForURL("**/policy/tryit.xhtml?client=**");
        return new TryItPage(window);
    }

    public Locator clientPicker() {
        return window.locator(".try-client > summary");
    }

    /** The history in one line. */
    public Locator history() {
        return window.locator(".try-history > summary");
    }

    /** What a protocol says. */
    public Locator line(String protocol) {
        return window.locator(".compare-row[data-protocol='" + protocol + "']");
    }

    public Locator lines() {
        return window.locator(".compare-row[data-protocol]");
    }

    /** The bands of a protocol that are of this kind. */
    public Locator bands(String protocol, String kind) {
        return line(protocol).locator(".band-" + kind);
    }

    /** On which days all agree, or that there are none. */
    public Locator agreement() {
        return window.locator(".compare-said");
    }

    public Locator columns() {
        return window.locator(".compare-head rect.axis-agree");
    }

    public Locator judged() {
        return window.locator(".compare-head .quiet");
    }

    public Locator result() {
        return window.locator("#result");
    }

    /** Unfolds why a protocol says so. */
    public Locator why(String protocol) {
        Locator reasons =
                window.locator("#why details.why")
                        .filter(new Locator.FilterOptions().setHasText(protocol));
        reasons.locator("summary").click();
        return reasons;
    }

    /** What is said at a field of this id. */
    public Locator saidAtField(String id) {
        return window.locator("#form\\:" + id.replace(":", "\\:") + "Said");
    }

    public String address() {
        return window.url();
    }
}

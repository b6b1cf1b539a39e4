package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** What pages with a form have in common: fields by their labels, what is said at them, toasts. */
class Form {

    /**
     * An answer may make the page ask again once it is shown: a moment later it is still at rest.
     */
    private static final String ANSWERED =
            """
            async () => {
              const isAtRest = () => document.readyState === 'complete'
                  && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty());
              if (isAtRest()) {
                await new Promise(shown => requestAnimationFrame(() => setTimeout(shown)));
              }
              return isAtRest();
            }
            """;

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    final Page window;

    Form(Page window) {
        this.window = window;
    }

    /** The page of this address, once it has wholly arrived. */
    Form(Page window, String address) {
        this(window);
        window.waitForURL("**" + address + "**");
    }

    Locator field(String label) {
        return window.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator button(String name) {
        return window.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses a button and waits for its answer. */
    void press(String name) {
        ready(button(name)).click();
        answered();
    }

    /** A part of the page, once it is there and the page listens to what is done with it. */
    Locator ready(Locator part) {
        part.waitFor();
        answered();
        return part;
    }

    /** Waits until the server has answered all that was asked, and the page shows it. */
    void answered() {
        window.waitForCondition(this::isAnswered);
    }

    private boolean isAnswered() {
        try {
            return (Boolean) window.evaluate(ANSWERED);
        } catch (PlaywrightException onTheWayToTheNextPage) {
            return false;
        }
    }

    /** A field by how its label begins: "optional" may follow. */
    Locator fieldLike(AriaRole role, String label) {
        return window.getByRole(role, new Page.GetByRoleOptions().setName(beginning(label)));
    }

    // The browser reads the pattern, and knows no \\Q.
    private static Pattern beginning(String label) {
        return Pattern.compile("^" + label.replaceAll("([.?()])", "\\\\$1"));
    }

    void type(String label, String typed) {
        fieldLike(AriaRole.TEXTBOX, label).fill(typed);
    }

    /** Types a day as people do; the page reads it when the field is left. */
    void day(String label, LocalDate day) {
        Locator field = window.getByLabel(beginning(label)).and(window.locator("input"));
        ready(field).fill(day.format(TYPED));
        field.press("Tab");
        answered();
    }

    /** Selects an option; the page may show other fields then. */
    void select(String label, String option) {
        ready(fieldLike(AriaRole.COMBOBOX, label))
                .selectOption(new SelectOption().setLabel(option));
        answered();
    }

    /** Picks one of several radio buttons; the page may show other fields then. */
    void answer(String question, String answer) {
        Locator choices =
                window.getByRole(
                        AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(question));
        ready(choices.getByText(answer, new Locator.GetByTextOptions().setExact(true))).click();
        answered();
    }

    void tick(String label) {
        ready(window.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label)))
                .check();
        answered();
    }

    /** Presses a button that leads to another page, and waits until that is there. */
    void pressTo(String name, String page) {
        ready(button(name)).click();
        window.waitForURL("**" + page + "**");
    }

    void follow(String link) {
        window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** What is said at the field of this label. */
    public Locator saidAt(String label) {
        return window.locator(".field")
                .filter(new Locator.FilterOptions().setHas(window.getByLabel(label).first()))
                .locator("[id$=Said]");
    }

    /** What is said at a question that is answered by radio buttons. */
    public Locator saidAtQuestion(String question) {
        return window.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(question))
                .locator("[id$=Said]");
    }

    /** What says that something unsaved was put back. */
    public Locator putBack() {
        return window.locator(".draft .banner:visible");
    }

    /** Does something, and waits until what is typed by then is kept. */
    void keepDraft(Runnable typing) {
        window.waitForResponse(
                answer -> answer.url().endsWith("/draft") && answer.status() == 204, typing);
    }

    /** What was done, or went wrong, and belongs to no field. */
    public Locator toast() {
        return window.locator(".toast");
    }
}

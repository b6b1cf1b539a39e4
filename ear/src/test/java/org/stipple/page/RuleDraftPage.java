package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** A draft of a version: its tables, its cases, its impact, and its activation. */
public final class RuleDraftPage extends Form {

    private RuleDraftPage(Page window) {
        super(window);
        window.locator("#side").waitFor();
    }

    /** Copies a protocol from the list and opens the draft of the copy. */
    public static RuleDraftPage copy(Page window, String protocol, String name) {
        window.navigate("/policy/list.xhtml");
        Form list = new Form(window);
        window.getByLabel("More of " + protocol, new Page.GetByLabelOptions().setExact(true))
                .click();
        list.follow("Copy into an own");
        window.waitForURL("**/policy/copy.xhtml**");
        list.type("Name of the copy", name);
        list.pressTo("Copy", "/policy/draft/rules.xhtml");
        return new RuleDraftPage(window);
    }

    /** The same draft at another window. */
    public static RuleDraftPage open(Page window, String address) {
        window.navigate(address);
        return new RuleDraftPage(window);
    }

    public String address() {
        return window.url();
    }

    /** A cell of a rule. */
    public Locator cell(String column, String rule) {
        return window.getByLabel(
                column + " of " + rule, new Page.GetByLabelOptions().setExact(true));
    }

    public RuleDraftPage type(String column, String rule, String typed) {
        Locator cell = cell(column, rule);
        cell.fill(typed);
        cell.press("Tab");
        answered();
        return this;
    }

    private Locator row(String rule) {
        return window.locator(".typed-rule")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        window.locator(".code")
                                                .getByText(
                                                        rule,
                                                        new Locator.GetByTextOptions()
                                                                .setExact(true))));
    }

    /** What is said under the rule. */
    public Locator said(String rule) {
        return row(rule).locator(".rule-note");
    }

    /** The codes of the rules, in their order. */
    public Locator codes() {
        return window.locator(".rule-text .code");
    }

    /** Drags a rule by its grip to the place of another. */
    public RuleDraftPage drag(String rule, String onto) {
        row(rule).locator(".grip").dragTo(row(onto));
        answered();
        return this;
    }

    /** What a protocol says of the history that is tried under the rules. */
    public Locator tried(String protocol) {
        return window.locator(".compare-row[data-protocol='" + protocol + "']");
    }

    public RuleDraftPage undo() {
        press("Undo the last change");
        return this;
    }

    public RuleDraftPage keepMine() {
        press("Keep mine");
        return this;
    }

    /** Another part of the draft. */
    public RuleDraftPage part(String tab) {
        window.locator(".tab").filter(new Locator.FilterOptions().setHasText(tab)).click();
        window.waitForLoadState();
        window.locator("#side").waitFor();
        return this;
    }

    /** How many cases are green and how many red. */
    public Locator caseCount() {
        return window.locator("#side [role=status]").first();
    }

    /** A line of what stands between the draft and its activation. */
    public Locator before(String title) {
        return window.locator(".checklist li")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    /** A case that is listed. */
    public Locator listed(String name) {
        return window.locator(".cases > li")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        window.locator(".row-name")
                                                .getByText(
                                                        name,
                                                        new Locator.GetByTextOptions()
                                                                .setExact(true))));
    }

    public RuleDraftPage confirm(String name) {
        listed(name)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Confirm what it got"))
                .click();
        answered();
        return this;
    }

    public RuleDraftPage confirmAll() {
        press("Confirm all listed");
        window.locator(".ui-confirmdialog-yes").click();
        answered();
        return this;
    }

    /** Accepts every contradiction of care lines that nobody ruled on. */
    public RuleDraftPage acceptAll(String note) {
        Locator open = button("Accept");
        while (open.count() > 0) {
            int left = open.count();
            Locator first =
                    window.locator(".contradiction")
                            .filter(new Locator.FilterOptions().setHas(open))
                            .first();
            first.getByRole(AriaRole.TEXTBOX).fill(note);
            first.getByRole(AriaRole.BUTTON).click();
            window.waitForCondition(() -> open.count() < left);
            answered();
        }
        return this;
    }

    /** What the draft would change. */
    public Locator impact() {
        return window.locator("#impact");
    }

    /** Brings the draft into force; the page of the version opens. */
    public void activate(LocalDate day, String reason) {
        follow("Activate");
        window.waitForURL("**/policy/draft/activate.xhtml**");
        day("In force from", day);
        type("Reason", reason);
        pressTo("Activate", "/policy/detail.xhtml");
    }
}

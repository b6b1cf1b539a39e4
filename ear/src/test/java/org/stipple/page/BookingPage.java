package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;

/** Where a visit is booked: days with their verdicts, free times, and what the policy says. */
public final class BookingPage extends Form {

    private static final int TURNS = 12;

    /** The page that opens now. */
    public BookingPage(Page window) {
        super(window, "/scheduling/book.xhtml");
        judgement().waitFor();
    }

    /** A day of the three weeks shown. */
    public Locator day(LocalDate day) {
        return window.locator("a.day[data-day='" + day + "']");
    }

    /** Asks about a day, before or after the three weeks shown if need be. */
    public BookingPage ask(LocalDate day) {
        String turn = firstShown().isAfter(day) ? "Earlier" : "Later";
        for (int turned = 0; turned < TURNS && !day(day).isVisible(); turned++) {
            press(turn);
        }
        day(day).click();
        answered();
        return this;
    }

    /** Shows the three weeks after these. */
    public BookingPage turnLater() {
        press("Later");
        return this;
    }

    private LocalDate firstShown() {
        return LocalDate.parse(window.locator("a.day").first().getAttribute("data-day"));
    }

    public BookingPage step(String name) {
        select("Step", name);
        return this;
    }

    public BookingPage with(String person, String room) {
        select("Person", person);
        select("Room", room);
        return this;
    }

    public BookingPage minutes(int minutes) {
        type("Length in minutes", Integer.toString(minutes));
        fieldLike(AriaRole.TEXTBOX, "Length in minutes").press("Tab");
        answered();
        return this;
    }

    public BookingPage readAlert(String text) {
        tick(text);
        return this;
    }

    /** What is said at the alerts that are to be read. */
    public Locator saidAtAlerts() {
        return window.locator("[id='form:alertsSaid']");
    }

    /** Types a time and has it checked. */
    public BookingPage at(String time) {
        type("Another time", time);
        press("Check this time");
        return this;
    }

    /** The field for a time of one's own. */
    public Locator otherTime() {
        return fieldLike(AriaRole.TEXTBOX, "Another time");
    }

    /** Goes through a field and leaves it as it is. */
    public BookingPage passThrough(Locator field) {
        field.focus();
        field.press("Tab");
        answered();
        return this;
    }

    /** Takes one of the free times shown. */
    public BookingPage take(String time) {
        window.locator(".slot")
                .filter(new Locator.FilterOptions().setHasText(time))
                .first()
                .click();
        answered();
        return this;
    }

    public Locator freeTimes() {
        return window.locator(".slot");
    }

    /** When the free times of the first day that is listed begin, as the clock shows it. */
    public List<String> starts() {
        return window.locator(".slots").first().locator(".slot-time").allTextContents().stream()
                .map(times -> times.strip().substring(0, 5))
                .toList();
    }

    public Locator asked() {
        return window.locator("#judge-title");
    }

    /** The panel with everything the policy says. */
    public Locator judgement() {
        return window.locator("aside.judge");
    }

    /** Day and time that the judgement speaks of. */
    public Locator heading() {
        return window.locator("#judge-title");
    }

    public Locator outcome() {
        return window.locator(".judge-outcome");
    }

    public Locator todos() {
        return window.locator(".judge .todo");
    }

    public Locator todo(String title) {
        return todos().filter(new Locator.FilterOptions().setHasText(title));
    }

    public Locator why(String rule) {
        return window.locator(".judge .short-finding")
                .filter(new Locator.FilterOptions().setHasText(rule));
    }

    /** A day that the panel offers instead. */
    public Locator nearest(String kind) {
        return window.locator(".near")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        window.locator(
                                                "small",
                                                new Page.LocatorOptions().setHasText(kind))));
    }

    /** What is said where no such day is in sight. */
    public Locator shut(String kind) {
        return window.locator(".nearest p").filter(new Locator.FilterOptions().setHasText(kind));
    }

    public BookingPage takeNearest(String kind) {
        nearest(kind).click();
        answered();
        return this;
    }

    public BookingPage reason(String reason) {
        type("Reason for the override", reason);
        return this;
    }

    /** The one button, which says what it does. */
    public Locator button() {
        return window.locator("#form\\:book");
    }

    public VisitPage book() {
        button().click();
        window.waitForURL("**/scheduling/visit.xhtml**");
        return new VisitPage(window);
    }

    /** Presses the button twice before the answer is there. */
    public VisitPage bookTwice() {
        button().dblclick();
        window.waitForURL("**/scheduling/visit.xhtml**");
        return new VisitPage(window);
    }

    /** The free times that are offered instead of one that is taken. */
    public Locator nextTimes() {
        return window.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Next free times"));
    }

    /** Tries to book and stays here. */
    public BookingPage bookInVain() {
        button().click();
        answered();
        return this;
    }

    /** Has all free times of the first day listed that keeps some back. */
    public BookingPage showMoreTimes() {
        window.locator(".slots-more button").first().click();
        answered();
        return this;
    }

    /** What of the time that was asked for is taken. */
    public Locator taken() {
        return window.locator("#form\\:times .banner");
    }

    /** Says why a booking is moved. */
    public BookingPage moveBecause(String reason) {
        type("Why it is moved", reason);
        return this;
    }
}

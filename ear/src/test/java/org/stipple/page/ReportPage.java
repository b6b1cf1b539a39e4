package org.stipple.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** A report with its filters, and the rows behind its figures. */
public class ReportPage extends Form {

    public ReportPage(Page window) {
        super(window);
    }

    /** The report Sessions of these days, by person. */
    public static ReportPage openSessions(Page window, LocalDate first, LocalDate last) {
        return open(window, "sessions", first, last);
    }

    /** A report of these days, by person. */
    public static ReportPage open(Page window, String report, LocalDate first, LocalDate last) {
        window.navigate(
                "/report/show.xhtml?report=%s&by=person&from=%s&to=%s"
                        .formatted(report, first, last));
        return new ReportPage(window);
    }

    /** A figure of the line of this name. */
    public Locator figure(String line, String column) {
        return window.locator(".report-figures tr")
                .filter(new Locator.FilterOptions().setHasText(line))
                .locator("td[data-label='" + column + "'] a");
    }

    /** Goes to the rows behind a figure. */
    public Locator rowsOf(String line, String column) {
        figure(line, column).click();
        window.waitForURL("**/report/rows.xhtml**");
        return window.locator(".report-rows tbody tr");
    }

    public Download csv() {
        return window.waitForDownload(
                () -> window.getByText("CSV", new Page.GetByTextOptions().setExact(true)).click());
    }

    /** Asks for other days. */
    public ReportPage days(LocalDate first, LocalDate last) {
        if (!window.locator("#from").isVisible()) {
            window.locator(".report-filters summary").first().click();
        }
        window.locator("#from").fill(first.toString());
        window.locator("#to").fill(last.toString());
        window.locator(".report-days button").click();
        return this;
    }

    /** What is said of the last day. */
    public Locator saidOfLastDay() {
        return window.locator("#to-said");
    }

    public Locator lastDay() {
        return window.locator("#to");
    }

    /** Has it mailed on each Monday to whom has an address, and goes to what is mailed. */
    public Locator mailAs(String name, String reader) {
        window.getByText("Send by e-mail").click();
        window.waitForURL("**/report/schedule.xhtml**");
        Form form = new Form(window);
        form.type("Name", name);
        form.ready(window.getByLabel(reader)).check();
        form.press("Save");
        window.waitForURL("**/report/schedules.xhtml**");
        return window.locator("#schedules li").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Keeps it under a name, and goes to what is kept. */
    public Locator keepAs(String name) {
        window.getByText("Save this report").click();
        window.waitForURL("**/report/save.xhtml**");
        Form form = new Form(window);
        form.type("Name", name);
        form.press("Save");
        window.waitForURL("**/report/list.xhtml**");
        return window.locator("#kept .row-name")
                .filter(new Locator.FilterOptions().setHasText(name));
    }
}

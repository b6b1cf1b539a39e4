package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The patch tests that wait to be read. */
public class TestsPage extends Form {

    private TestsPage(Page window) {
        super(window);
    }

    /** Those that are due; other tests may have left more than a page that are overdue. */
    public static TestsPage due(Page window) {
        window.navigate("/patchtest/list.xhtml?state=DUE");
        return new TestsPage(window);
    }

    public Locator row(String client) {
        return window.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    public ReadingPage read(String client) {
        row(client)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Read").setExact(true))
                .click();
        return new ReadingPage(window);
    }
}

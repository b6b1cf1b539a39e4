package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The courses in a client's record. */
public class CoursePage extends Form {

    CoursePage(Page window) {
        super(window, "/client/course.xhtml");
    }

    public ReviewPage addReview() {
        follow("Record review");
        return new ReviewPage(window);
    }

    public SessionPage addSession() {
        follow("Record session");
        return new SessionPage(window);
    }

    public TagsPage tags() {
        follow("Tags");
        return new TagsPage(window);
    }

    /** Corrects what is on record of a session. */
    public SessionPage correct(String session) {
        window.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(session))
                .getByRole(AriaRole.LINK)
                .click();
        return new SessionPage(window);
    }

    /** Where the course stands. */
    public Locator state() {
        return window.locator(".card-head .tag").first();
    }

    /** A way out of that state that is offered. */
    public Locator way(String name) {
        return button(name);
    }

    public Locator link(String name) {
        return window.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Records that no longer stand. */
    public Locator earlier() {
        return window.locator(".earlier li");
    }

    public CoursePage unfoldEarlier() {
        window.locator("details.more > summary").first().click();
        return this;
    }

    public CoursePage complete() {
        return ask("Complete course").go();
    }

    /** Begins to change the state; it is asked first. */
    public CoursePage ask(String way) {
        press(way);
        window.locator("#askForm\\:go").waitFor();
        return this;
    }

    public CoursePage because(String reason) {
        type("Reason", reason);
        return this;
    }

    public CoursePage goInVain() {
        window.locator("#askForm\\:go").click();
        answered();
        return this;
    }

    public CoursePage go() {
        window.locator("#askForm\\:go").click();
        toast().getByText("Course ").waitFor();
        return this;
    }
}

package org.stipple.page;

import com.microsoft.playwright.Page;

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

    public CoursePage complete() {
        press("Complete course");
        window.locator("#askForm").getByText("The course ends on").waitFor();
        window.locator("#askForm\\:go").click();
        toast().getByText("Course completed").waitFor();
        return this;
    }
}

package org.stipple.page;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Where a client is put on the waitlist. */
public final class WaitPage extends Form {

    /** The page that opens now. */
    WaitPage(Page window) {
        super(window, "/scheduling/wait.xhtml");
    }

    public WaitPage visit(String visit) {
        select("Visit", visit);
        answered();
        return this;
    }

    public WaitPage between(LocalDate earliest, LocalDate latest) {
        day("Earliest day", earliest);
        day("Latest day", latest);
        return this;
    }

    public WaitPage joinInVain() {
        press("Put on the waitlist");
        return this;
    }

    public void join() {
        pressTo("Put on the waitlist", "/scheduling/waitlist.xhtml");
    }
}

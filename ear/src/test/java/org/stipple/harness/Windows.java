package org.stipple.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Windows of several people who work at the same time, each with a session of her own. */
public final class Windows {

    private final Function<String, Page> fresh;
    private String zone = "";
    private final List<Page> open = new ArrayList<>();

    /**
     * @param fresh opens a window in a time zone; blank for the machine's own
     */
    Windows(Function<String, Page> fresh) {
        this.fresh = fresh;
    }

    /** Windows that are opened from here on stand in this time zone, whatever the clinic's is. */
    public Windows in(String zone) {
        this.zone = zone;
        return this;
    }

    /** Opens a window that shares no session with any other. */
    public Page open() {
        Page window = fresh.apply(zone);
        open.add(window);
        return window;
    }

    List<Page> all() {
        return open;
    }

    void close() {
        open.stream().map(Page::context).forEach(BrowserContext::close);
    }
}

package org.stipple.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Windows of several people who work at the same time, each with a session of her own. */
public final class Windows {

    private final Supplier<Page> fresh;
    private final List<Page> open = new ArrayList<>();

    Windows(Supplier<Page> fresh) {
        this.fresh = fresh;
    }

    /** Opens a window that shares no session with any other. */
    public Page open() {
        Page window = fresh.get();
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

package org.stipple.page;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The hands of somebody who has no mouse. */
public final class Keyboard {

    private static final int PATIENCE = 120;

    private static final String NAME =
            """
            () => {
              const it = document.activeElement;
              const labels = (it.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id));
              return it.getAttribute('aria-label')
                  || [...labels, ...(it.labels || []), it].filter(Boolean).map(part => part.innerText).join(' ').trim();
            }
            """;

    /** Past the last stop the browser's own frame has the focus, and the page itself nothing. */
    private static final String SEEN =
            """
            () => {
              if (document.activeElement === document.body) {
                return true;
              }
              const look = getComputedStyle(document.activeElement);
              return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
            }
            """;

    private final Page window;

    public Keyboard(Page window) {
        this.window = window;
    }

    /** Tabs on until something of this name has the focus; every stop on the way must be seen. */
    public Keyboard tabTo(String name) {
        Pattern wanted = Pattern.compile(name);
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < PATIENCE; i++) {
            press("Tab");
            String focused = isOutside() ? "" : focused();
            if (!isSeen()) {
                throw new AssertionError("nobody sees that the focus is at " + focused);
            }
            if (wanted.matcher(focused).find()) {
                return this;
            }
            passed.add(focused);
        }
        throw new AssertionError(
                "no way by keyboard to " + name + " on " + window.url() + ", only to " + passed);
    }

    public Keyboard press(String key) {
        window.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        window.keyboard().type(text);
        return this;
    }

    /** What has the focus is called so. */
    public String focused() {
        return window.evaluate(NAME).toString();
    }

    private boolean isOutside() {
        return (Boolean) window.evaluate("() => document.activeElement === document.body");
    }

    private boolean isSeen() {
        return (Boolean) window.evaluate(SEEN);
    }
}

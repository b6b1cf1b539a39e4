package org.stipple.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How the page in a window looks: to those who hear it, in the dark, and where there is no room.
 */
public final class Sight {

    private static final String AXE = read("/axe.min.js");

    /** What WCAG 2.2 AA asks for, and what axe calls good practice. */
    private static final String EVERYTHING =
            "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    private static final String FAULTS =
            """
            async what => (await axe.run(document, {runOnly: what})).violations.flatMap(
                fault => fault.nodes.map(node => fault.id + ' at ' + node.target.join(' ') + ': '
                    + node.failureSummary.replace(/\\s+/g, ' ')))
            """;

    private static final String OVERHANG =
            """
            () => {
              const page = document.documentElement;
              const isBeside = it => it.getBoundingClientRect().right > page.clientWidth + 1;
              const beside = [...document.body.querySelectorAll('*')]
                  .filter(it => isBeside(it) && ![...it.children].some(isBeside))
                  .map(it => it.localName + '.' + it.className);
              const cut = [...document.querySelectorAll('.table-box')]
                  .filter(it => /clip|hidden/.test(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1)
                  .map(it => it.className + ' cuts off ' + (it.scrollWidth - it.clientWidth) + ' px');
              const crowded = [...document.querySelectorAll('.is-cards td[data-label]')]
                  .filter(it => it.scrollWidth > it.clientWidth + 1)
                  .map(it => it.dataset.label + ' has no room');
              return page.scrollWidth > page.clientWidth
                  ? page.scrollWidth - page.clientWidth + ' px too wide, ' + beside.join(' ') : [...cut, ...new Set(crowded)].join(', ');
            }
            """;

    private final Page window;

    public Sight(Page window) {
        this.window = window;
    }

    /** Shows the page by day or by night, as the system would have it. */
    public Sight in(ColorScheme scheme) {
        // Without motion: a colour on its way from day to night is neither.
        window.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        return this;
    }

    /** What keeps people from reading and using the page; a line each. */
    public List<?> faults() {
        return run(EVERYTHING);
    }

    /** What is too pale to be read; a line each. */
    public List<?> paleTexts() {
        return run("['color-contrast']");
    }

    private List<?> run(String what) {
        if (window.evaluate("() => 'axe' in window").equals(false)) {
            window.evaluate(AXE);
        }
        return (List<?>) window.evaluate("what => (" + FAULTS + ")(" + what + ")");
    }

    /**
     * How much of the page lies beside a window of this width, or of a table where nobody can reach
     * it or on top of its neighbour, and what; empty if nothing.
     */
    public String overhang(int width) {
        window.setViewportSize(width, 844);
        return window.evaluate(OVERHANG).toString();
    }

    private static String read(String file) {
        try (InputStream text = Sight.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

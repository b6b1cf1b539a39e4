package org.stipple.web.draft;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages whose form was saved: what was typed there may arrive after the saving, on its own way, and
 * is no draft any more.
 */
@SessionScoped
public class SavedPages implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<String> pages = ConcurrentHashMap.newKeySet();

    /** Marks the page before its draft is forgotten. */
    void add(String page) {
        pages.add(page);
    }

    /** Asked after a draft of the page was kept, so that none slips through between the two. */
    boolean contains(String page) {
        return pages.contains(page);
    }
}

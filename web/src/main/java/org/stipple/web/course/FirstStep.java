package org.stipple.web.course;

/** What a client needs before anything can be planned for her, in this order. */
public enum FirstStep {
    CONSULTATION("/consultation/edit"),
    CONSENT("/consent/edit"),
    OPEN_COURSE("/course/open");

    private final String page;

    FirstStep(String page) {
        this.page = page;
    }

    /** Where it is done; the page takes the client's id as {@code client}. */
    public String getPage() {
        return page;
    }
}

package org.stipple.web.client;

/** The parts of a client's record, each a page that stands in {@code templates/client.xhtml}. */
public enum ClientTab {
    OVERVIEW("/client/detail"),
    COURSE("/client/course"),
    RECORD("/client/record"),
    MESSAGES("/client/messages"),
    FILE("/client/file");

    private final String page;

    ClientTab(String page) {
        this.page = page;
    }

    public String getPage() {
        return page;
    }
}

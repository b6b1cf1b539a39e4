package org.stipple.web.policy.draft;

/**
 * Something that must be so before a draft is activated.
 *
 * @param state done, open or waiting, for the style sheet
 * @param page where it is seen to; empty where nowhere
 */
public record CheckLine(String state, String title, String text, String page) {

    static CheckLine done(String title) {
        return new CheckLine("done", title, "", "");
    }

    public String getIcon() {
        return switch (state) {
            case "done" -> "check";
            case "open" -> "alert";
            default -> "clock";
        };
    }
}

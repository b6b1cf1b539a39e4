package org.stipple.web.policy.draft;

/**
 * A booking, review or touch-up that would stand otherwise, in words.
 *
 * @param page with its parameters, to see it
 */
public record ImpactLine(
        String page, String day, String client, String what, Side before, Side after) {

    /**
     * How it stands.
     *
     * @param verdict of a booking; empty for what falls due, and where nothing is judged
     * @param text in words
     */
    public record Side(String verdict, String text) {}
}

package org.stipple.platform;

/** What an e-mail address looks like. */
public final class MailAddress {

    /**
     * Nothing, or what a mail can be sent to: names between dots before one @, behind it a domain
     * of at least two parts. Whether somebody reads it only sending can tell.
     */
    public static final String PATTERN =
            "|[^@\\s,;:<>()\\[\\]\\\\\".]+(?:\\.[^@\\s,;:<>()\\[\\]\\\\\".]+)*"
                    + "@(?:[^@\\s,;:<>()\\[\\]\\\\\"./_'!?&=+]+\\.)+[^@\\s,;:<>()\\[\\]\\\\\"./_'!?&=+0-9]{2,}";

    private MailAddress() {}
}

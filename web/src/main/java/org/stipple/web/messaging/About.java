package org.stipple.web.messaging;

import java.io.Serializable;

/**
 * What a message is about.
 *
 * @param text step and day; blank where nothing is known
 * @param link the address of its page, behind the application's; blank for none
 */
public record About(String text, String link) implements Serializable {

    static final About NOTHING = new About("", "");
}

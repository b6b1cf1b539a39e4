package org.stipple.web.letter;

import java.io.Serializable;
import org.stipple.messaging.template.LetterCard;

/**
 * A template as it is listed.
 *
 * @param on whether messages of its kind are written
 * @param source who changed it and when, or that it is as shipped
 */
public record LetterLine(LetterCard card, boolean on, String source) implements Serializable {}

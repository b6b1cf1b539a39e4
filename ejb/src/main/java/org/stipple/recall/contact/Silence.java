package org.stipple.recall.contact;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a client is not to be contacted about touch-ups and reviews.
 *
 * @param reason why, in the words of who noted it
 * @param by user name
 */
public record Silence(String reason, Instant at, String by) implements Serializable {}

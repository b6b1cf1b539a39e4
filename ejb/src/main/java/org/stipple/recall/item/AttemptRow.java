package org.stipple.recall.item;

import java.io.Serializable;
import java.time.Instant;

/**
 * An attempt as people read it.
 *
 * @param at by the clinic's clock
 * @param by user name
 */
public record AttemptRow(Attempt attempt, Instant at, String by) implements Serializable {}

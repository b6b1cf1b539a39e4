package org.stipple.platform.entity;

import java.io.Serializable;

/**
 * Something on record that no longer stands.
 *
 * @param fact as it was recorded
 * @param trail who corrected it or took it back, and why
 */
public record SupersededFact<T extends Serializable>(T fact, FactTrail trail)
        implements Serializable {}

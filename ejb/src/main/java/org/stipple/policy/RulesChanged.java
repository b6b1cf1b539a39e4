package org.stipple.policy;

import java.time.LocalDate;

/**
 * Other rules of a protocol are in force from a day on, or none. Fired in the transaction of the
 * change.
 *
 * @param from first day, inclusive
 */
public record RulesChanged(String protocolId, LocalDate from) {}

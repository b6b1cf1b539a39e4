package org.stipple.report.schedule;

import java.io.Serializable;

/**
 * A user to whom a report was to go.
 *
 * @param mailId what its message in the outbox is about
 * @param address empty where she had none, so that there is no message
 */
public record SentTo(long mailId, long userId, String address) implements Serializable {}

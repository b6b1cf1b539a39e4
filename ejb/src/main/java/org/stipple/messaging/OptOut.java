package org.stipple.messaging;

/** A client wants no messages for a purpose by a channel. */
public record OptOut(Channel channel, MessagePurpose purpose) {}

package org.stipple.messaging;

/** What became of a message that was to be written. */
public sealed interface Composition permits Composed, Withheld {}

package org.stipple.messaging.sending;

import java.time.Instant;

/** Which node does something, and when. */
record Stamp(String node, Instant now) {}

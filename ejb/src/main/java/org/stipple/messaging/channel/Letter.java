package org.stipple.messaging.channel;

import java.util.UUID;
import org.stipple.messaging.Composed;

/**
 * A message as it is handed over.
 *
 * @param token the same each time this message is sent, so that whoever gets it twice can tell
 */
public record Letter(UUID token, String address, Composed content) {}

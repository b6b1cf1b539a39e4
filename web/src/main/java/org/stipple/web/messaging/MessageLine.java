package org.stipple.web.messaging;

import java.io.Serializable;
import org.stipple.messaging.log.LoggedMessage;

/**
 * A message as a list shows it.
 *
 * @param whom the client's name; blank for a report
 * @param phone blank where none is known
 * @param state in words
 * @param look the mark and colour of the state, those of bookings
 * @param way by which channel, and where to; blank before
 * @param when it was settled or is due, by whom
 * @param about which visit or course; nothing where the list does not say
 * @param why it is as it is; blank where nothing is wrong
 */
public record MessageLine(
        LoggedMessage message,
        String whom,
        String phone,
        String state,
        String look,
        String way,
        String when,
        About about,
        String why)
        implements Serializable {}

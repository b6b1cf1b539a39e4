package org.stipple.web.scheduling.sickday;

import java.io.Serializable;
import org.stipple.client.identity.ClientName;
import org.stipple.messaging.QueuedMessage;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.web.scheduling.StepChoices;

/**
 * A client to tell, and what to say.
 *
 * @param now the booking as it is
 * @param say what to say to her, in a sentence
 * @param tried how often and when somebody tried in vain, in words; blank where nobody did
 */
public record TellRow(
        QueuedMessage message, ClientName client, BookingRow now, String say, String tried)
        implements Serializable {

    /** The visit as people call it. */
    public String step() {
        return StepChoices.words(now.subject().step());
    }
}

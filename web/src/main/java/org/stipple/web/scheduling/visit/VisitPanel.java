package org.stipple.web.scheduling.visit;

import java.io.Serializable;
import java.util.List;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.VisitCard;
import org.stipple.web.scheduling.StepChoices;

/**
 * A visit as its page shows it.
 *
 * @param personName who does it
 * @param roomName where
 * @param alerts that hold on its day
 * @param offers what can be done with it now
 */
public record VisitPanel(
        VisitCard card,
        String clientName,
        String personName,
        String roomName,
        List<Alert> alerts,
        VisitOffers offers)
        implements Serializable {

    public VisitPanel {
        alerts = List.copyOf(alerts);
    }

    public BookingRow row() {
        return card.booking().row();
    }

    public BookingCard booking() {
        return card.booking();
    }

    /** The visit as people call it. */
    public String step() {
        return StepChoices.words(row().subject().step());
    }
}

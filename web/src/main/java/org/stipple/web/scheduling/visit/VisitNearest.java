package org.stipple.web.scheduling.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.offer.AskOffer;
import org.stipple.scheduling.offer.OfferService;
import org.stipple.web.scheduling.JudgePanel;
import org.stipple.web.words.Words;

/** The nearest days to which a visit that may not start can be moved. */
@Named
@RequestScoped
public class VisitNearest {

    @Inject private OfferService offers;
    @Inject private VisitView view;
    @Inject private Words words;

    private List<JudgePanel.Near> days;

    public List<JudgePanel.Near> getDays() {
        if (days == null) {
            days =
                    new JudgePanel(
                                    offers.offer(ask()).judgement(),
                                    words.wordingAt(view.getPanel().row().siteId()))
                            .getNearest();
        }
        return days;
    }

    private AskOffer ask() {
        BookingRow row = view.getPanel().row();
        LocalDate today = words.todayAt(row.siteId());
        long minutes = Duration.between(row.time().visitStart(), row.time().visitEnd()).toMinutes();
        return new AskOffer(
                row.subject(),
                row.siteId(),
                row.personId(),
                0,
                (int) minutes,
                today,
                today,
                row.id());
    }
}

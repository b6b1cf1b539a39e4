package org.stipple.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/**
 * Moves a visit to where it was dropped, once what that means was seen. The page says what it shows
 * in hidden fields, so that it comes again as it was.
 */
@Named
@RequestScoped
public class DiaryMoveView {

    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private DiaryDayView day;
    @Inject private Words words;

    private final MoveForm form = new MoveForm();

    /** Moves it, or says at the form why it can't be. */
    public String move() {
        if (form.getReason().isBlank()) {
            RefusedField.tell("move:reason", Texts.of("scheduling", "book.message.whyNeeded"));
            return null;
        }
        BookingRow booking = diary.getRow(form.getBookingId());
        BookingDecision decision = scheduling.move(form.move(booking.subject()));
        if (decision instanceof BookingDecision.Booked booked) {
            return shown() + "&moved=" + booked.bookingId() + "&was=" + booking.id();
        }
        form.renew();
        new DecisionWords(words).of(decision).forEach(Messages::addGlobalError);
        return null;
    }

    private String shown() {
        return "/diary/"
                + day.getFrame().getParams().address("day", words.getToday())
                + "&faces-redirect=true";
    }

    public MoveForm getForm() {
        return form;
    }
}

package org.stipple.scheduling.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.messaging.Attachment;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.template.FieldValues;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.messaging.template.LetterSource;
import org.stipple.messaging.template.LetterSubject;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.calendar.CalendarFile;
import org.stipple.scheduling.calendar.CalendarFileService;

/** What is said of visits that were booked, moved or cancelled, or that come soon. */
@Dependent
class VisitLetters implements LetterSource {

    private static final Set<MessageKind> KINDS =
            EnumSet.of(
                    MessageKind.BOOKING_MADE,
                    MessageKind.BOOKING_MOVED,
                    MessageKind.BOOKING_CANCELLED,
                    MessageKind.REMINDER);

    @Inject private LetterReading reading;
    @Inject private CalendarFileService calendar;
    @Inject private ClinicClock clock;

    @Override
    public boolean knows(MessageKind kind) {
        return KINDS.contains(kind);
    }

    @Override
    public Facts facts(MessageToCompose message, LetterLanguage language) {
        VisitTold visit = reading.visit(message.bookingId());
        Optional<String> untrue = whyUntrue(message.kind(), visit, clock.now());
        if (untrue.isPresent()) {
            return Untrue.because(untrue.get());
        }
        FieldValues values = visit.values(language);
        if (message.kind() == MessageKind.BOOKING_MOVED) {
            before(message).ifPresent(old -> values.insteadOf(old.start(), old.where().zone()));
        }
        return new Known(values, attachment(message, language));
    }

    private Optional<VisitTold> before(MessageToCompose message) {
        return message.knownBookingId() == 0
                ? reading.findPredecessor(message.bookingId())
                : Optional.of(reading.visit(message.knownBookingId()));
    }

    /** As a code that the log has words for; empty while it is true. */
    static Optional<String> whyUntrue(MessageKind kind, VisitTold visit, Instant now) {
        boolean expected = expected(kind).contains(visit.status());
        if (visit.status() == BookingStatus.MOVED) {
            return Optional.of("VISIT_MOVED");
        }
        if (!expected) {
            return Optional.of(
                    kind == MessageKind.BOOKING_CANCELLED ? "VISIT_TAKES_PLACE" : "VISIT_GIVEN_UP");
        }
        return visit.start().isAfter(now) ? Optional.empty() : Optional.of("VISIT_OVER");
    }

    private static Set<BookingStatus> expected(MessageKind kind) {
        return kind == MessageKind.BOOKING_CANCELLED
                ? EnumSet.of(BookingStatus.CANCELLED, BookingStatus.LATE_CANCELLED)
                : EnumSet.of(BookingStatus.BOOKED, BookingStatus.ARRIVED);
    }

    /** For her own calendar; a reminder brings none, since it was sent before. */
    private Optional<Attachment> attachment(MessageToCompose message, LetterLanguage language) {
        if (message.kind() == MessageKind.REMINDER) {
            return Optional.empty();
        }
        CalendarFile file = calendar.of(message.bookingId(), language.locale());
        return Optional.of(
                new Attachment(
                        file.name(),
                        file.contentType(),
                        file.text().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<LetterSubject> subjects(MessageKind kind, long clientId) {
        List<String> states = expected(kind).stream().map(Enum::name).toList();
        return reading.visits(clientId, states, clock.now());
    }
}

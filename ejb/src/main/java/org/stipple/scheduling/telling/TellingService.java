package org.stipple.scheduling.telling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.messaging.OutboxService;
import org.stipple.messaging.QueuedMessage;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;

/** Tells the desk whom to tell. */
@Stateless
public class TellingService {

    @Inject private OutboxService outbox;
    @Inject private BookingRepository bookings;
    @Inject private ClinicClock clock;

    /**
     * Clients who do not know yet that a visit was moved, the one who comes next first: what she
     * was used to counts too, so that she does not come in vain. Whose visit was moved on or given
     * up since, or has begun, is not listed: somebody spoke with her then. Two statements, however
     * many there are.
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<ClientToTell> clientsToTell() {
        List<QueuedMessage> queued = outbox.queued();
        Map<Long, BookingRow> rows = rows(queued);
        return queued.stream()
                .map(each -> told(each, rows))
                .filter(each -> BookingStatus.ahead().contains(each.now().status()))
                .filter(each -> each.now().time().visitEnd().isAfter(clock.now()))
                .sorted(Comparator.comparing(TellingService::urgency))
                .toList();
    }

    private Map<Long, BookingRow> rows(List<QueuedMessage> queued) {
        return bookings
                .allOf(
                        queued.stream()
                                .flatMap(each -> Stream.of(each.bookingId(), each.knownBookingId()))
                                .distinct()
                                .toList())
                .stream()
                .map(booking -> booking.row())
                .collect(toMap(BookingRow::id, identity()));
    }

    private static ClientToTell told(QueuedMessage message, Map<Long, BookingRow> rows) {
        return new ClientToTell(
                message, rows.get(message.knownBookingId()), rows.get(message.bookingId()));
    }

    private static Instant urgency(ClientToTell each) {
        Instant before = each.before().time().visitStart();
        Instant now = each.now().time().visitStart();
        return before.isBefore(now) ? before : now;
    }
}

package org.stipple.web.scheduling.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.ClientService;
import org.stipple.client.alert.AlertService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.diary.VisitCard;

/** Reads a visit with the names of whom and what it is about. */
@Dependent
public class VisitReading implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private DiaryService diary;
    @Inject private ClientService clients;
    @Inject private AlertService alerts;
    @Inject private StaffService staff;
    @Inject private VisitPlace place;

    /**
     * Reads one that must be of such a kind.
     *
     * @throws NotFoundException if there is no such booking of one of these kinds
     */
    VisitPanel read(long id, Set<VisitKind> kinds) {
        VisitPanel panel = read(id);
        if (!kinds.contains(panel.row().subject().step().kind())) {
            throw new NotFoundException("booking", id);
        }
        return panel;
    }

    VisitPanel read(long id) {
        VisitCard card = diary.get(id);
        BookingRow row = card.booking().row();
        return new VisitPanel(
                card,
                clients.names(Set.of(row.clientId())).get(row.clientId()).fullName(),
                staff.getPerson(row.personId()).name(),
                place.room(row.roomId()),
                row.status().isOpen()
                        ? alerts.alertsOn(row.clientId(), row.time().day())
                        : List.of(),
                place.offers(row));
    }
}

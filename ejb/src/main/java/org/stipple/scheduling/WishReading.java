package org.stipple.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stipple.client.ClientService;
import org.stipple.client.alert.AlertService;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.entity.ManyReads;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.length.LengthReading;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;

/** Reads all that a wish for a visit is held against. */
@Dependent
class WishReading {

    @Inject private ClientService clients;
    @Inject private AlertService alerts;
    @Inject private LengthReading lengths;
    @Inject private SlotService slots;
    @Inject private VisitCases cases;
    @Inject private ManyReads reads;

    /**
     * @param day of the visit, whose alerts are read
     * @param roomId where it is to be: the site is its
     * @param without a booking that does not count; 0 for none
     * @throws NotFoundException if there is no such client, or no such course of hers
     */
    Circumstances read(
            VisitSubject subject, LocalDate day, long roomId, Instant now, long without) {
        return reads.read(() -> readAll(subject, day, roomId, now, without));
    }

    private Circumstances readAll(
            VisitSubject subject, LocalDate day, long roomId, Instant now, long without) {
        Roster roster = slots.rosterOfRoom(roomId);
        Gathered gathered = cases.gather(Set.of(subject));
        if (subject.course() != 0 && gathered.findCourse(subject).isEmpty()) {
            throw new NotFoundException("course", subject.course());
        }
        return new Circumstances(
                client(subject.clientId()),
                alerts.alertsOn(subject.clientId(), day),
                lengths.of(subject),
                roster,
                gathered,
                new Planning(roster.dayOf(now), now, without));
    }

    private ClientName client(long id) {
        return Optional.ofNullable(clients.names(Set.of(id)).get(id))
                .orElseThrow(() -> new NotFoundException("client", id));
    }
}

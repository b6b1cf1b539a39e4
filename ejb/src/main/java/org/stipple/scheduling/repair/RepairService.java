package org.stipple.scheduling.repair;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.policy.PolicyService;
import org.stipple.policy.table.CareRow;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Judgement;

/**
 * Tells what a change of one booking does to the client's later ones, and proposes the smallest
 * moves that make each of them permitted and free. Nothing is stored.
 */
@Stateless
public class RepairService {

    @Inject private RepairReading reading;
    @Inject private LaterTimes times;
    @Inject private PolicyService policies;
    @Inject private ClinicClock clock;

    /**
     * What becomes of the later visits if nothing else moves; no times are looked for.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     * @throws org.stipple.scheduling.booking.BookingStateException if that can't happen to it any
     *     more
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Repair look(@Valid AskRepair ask) {
        RepairCase at = reading.read(ask, clock.now());
        List<Placed> staying = at.later().stream().map(Placed::staying).toList();
        return new RepairAnswer(at, Fit.of(ask))
                .tell(new SmallestMoves.Found(staying, MoveCost.NONE, true), List.of());
    }

    /**
     * The same with the smallest moves that put the later visits right: fewest visits, then fewest
     * days, then the same person, room and time of day. Where there is no way for one of them the
     * others are put right all the same.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     * @throws org.stipple.scheduling.booking.BookingStateException if that can't happen to it any
     *     more
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Repair propose(@Valid AskRepair ask) {
        RepairCase at = reading.read(ask, clock.now());
        Fit fit = Fit.of(ask);
        RepairAnswer answer = new RepairAnswer(at, fit);
        Map<Long, Map<LocalDate, List<FreeSlot>>> free =
                answer.isAllGood() ? Map.of() : times.find(at);
        SmallestMoves.Found found =
                new SmallestMoves(at.judge(), fit, at.fixedAfter(), at.later(), free).find();
        return answer.tell(times.refine(at, found), care(at));
    }

    private List<CareRow> care(RepairCase at) {
        return at.policyVersionId() == 0
                ? List.of()
                : policies.getContent(at.policyVersionId()).care();
    }

    /**
     * What the policy says of each later visit, by its id, if of all that is proposed only some
     * moves are made.
     *
     * @param taken the new days of those that move, by id
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, Judgement> judge(@Valid AskRepair ask, Map<Long, LocalDate> taken) {
        RepairCase at = reading.read(ask, clock.now());
        return new RepairAnswer(at, Fit.of(ask)).judge(taken);
    }
}

package org.stipple.web.scheduling.repair;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.MoveVisits;
import org.stipple.scheduling.RebookingDecision;
import org.stipple.scheduling.RebookingService;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.repair.Change;

/** Makes the change and the moves that are ticked, in one transaction. */
@Dependent
public class RepairActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private RebookingService rebooking;
    @Inject private SchedulingService scheduling;

    /** All of it or none; there is something to do. */
    public RebookingDecision act(
            BookingRow booking, Change change, RepairForm form, List<RepairLine> lines) {
        List<MoveBooking> moves = new ArrayList<>();
        if (change instanceof Change.MovedTo to) {
            moves.add(
                    new MoveBooking(
                            booking.id(),
                            booking.version(),
                            main(booking, to, form),
                            form.getWhy()));
        }
        lines.stream()
                .filter(form::isTaken)
                .map(
                        line ->
                                new MoveBooking(
                                        line.id(),
                                        line.version(),
                                        visit(line, form),
                                        form.getWhy()))
                .forEach(moves::add);
        List<CancelBooking> cancelled =
                change instanceof Change.Cancelled
                        ? List.of(new CancelBooking(booking.id(), booking.version(), form.getWhy()))
                        : List.of();
        if (moves.isEmpty()) {
            cancelled.forEach(scheduling::cancel);
            return new RebookingDecision.Moved(List.of());
        }
        return rebooking.moveAll(new MoveVisits(moves, cancelled));
    }

    private static BookVisit main(BookingRow booking, Change.MovedTo to, RepairForm form) {
        return new BookVisit(
                form.key(booking.id()),
                booking.subject(),
                to.personId(),
                to.roomId(),
                to.day(),
                to.time(),
                to.minutes(),
                Set.copyOf(form.getReadAlerts()),
                form.getOverride(),
                "");
    }

    private static BookVisit visit(RepairLine line, RepairForm form) {
        RepairLine.Target to = line.proposed();
        return new BookVisit(
                form.key(line.id()),
                line.subject(),
                to.personId(),
                to.roomId(),
                to.day(),
                to.time(),
                to.minutes(),
                Set.copyOf(form.getReadAlerts()),
                "",
                "");
    }
}

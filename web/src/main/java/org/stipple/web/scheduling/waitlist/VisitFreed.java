package org.stipple.web.scheduling.waitlist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.slot.Gap;
import org.stipple.scheduling.waitlist.FreedTime;
import org.stipple.scheduling.waitlist.FreedTimeService;
import org.stipple.web.scheduling.visit.VisitView;

/** Whether somebody waits for what the visit whose page is shown has freed. */
@Named
@RequestScoped
public class VisitFreed {

    @Inject private FreedTimeService freed;
    @Inject private WaitlistAccess access;
    @Inject private VisitView view;

    private FreedTime time;

    @PostConstruct
    void load() {
        BookingRow row = view.getPanel().row();
        Optional<FreedTime> found =
                access.isKeeping() ? freed.findFreedBy(row.id()) : Optional.empty();
        time = found.orElse(null);
    }

    /** How many could have it. */
    public int getCount() {
        return time == null ? 0 : time.candidates().size();
    }

    public Gap getGap() {
        return time.gap();
    }
}

package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.waitlist.JoinDecision;
import org.stipple.scheduling.waitlist.JoinWaitlist;
import org.stipple.scheduling.waitlist.Priority;
import org.stipple.scheduling.waitlist.WaitWish;
import org.stipple.scheduling.waitlist.WaitlistService;

/** Puts clients of the demo on the waitlist, and frees a time for them. */
@ApplicationScoped
class Waits {

    /** So that the list is still full in the weeks after the first start. */
    private static final int WEEKS = 4;

    @Inject private WaitlistService waitlist;
    @Inject private SchedulingService scheduling;
    @Inject private Treatment treatment;
    @Inject private Script script;

    /** From that day on, not before that time of day. */
    static WaitWish wish(LocalDate day, LocalTime from, Priority priority, String note) {
        return new WaitWish(
                day, day.plusWeeks(WEEKS), Set.of(), from, LocalTime.MIDNIGHT, 0, priority, note);
    }

    void join(VisitSubject subject, WaitWish wish) {
        JoinDecision decision = waitlist.join(new JoinWaitlist(subject, wish));
        if (!(decision instanceof JoinDecision.Waits)) {
            throw new IllegalStateException("the demo has nobody wait: " + decision);
        }
    }

    /** Lets her cancel on the day before the first start. */
    void cancelled(long bookingId, String why) {
        script.on(
                script.day(-1),
                LocalTime.of(17, 10),
                DemoUser.HANNAH,
                () -> cancel(bookingId, why));
    }

    private void cancel(long bookingId, String why) {
        scheduling.cancel(
                new CancelBooking(bookingId, treatment.booking(bookingId).version(), why));
    }
}

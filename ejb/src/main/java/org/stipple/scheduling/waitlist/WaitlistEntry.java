package org.stipple.scheduling.waitlist;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.scheduling.booking.BookedSubject;
import org.stipple.scheduling.plan.VisitSubject;

/** One client who waits for one visit. */
@Entity
@Audited
class WaitlistEntry extends VersionedEntity {

    private long siteId;

    @Embedded private BookedSubject visit;
    @Embedded private StoredWish wish;

    @Enumerated(EnumType.STRING)
    private WaitState state;

    private Instant joinedAt;
    private String joinedBy;
    private Instant endedAt;
    private String endedBy;
    private String endReason;

    protected WaitlistEntry() {}

    WaitlistEntry(long siteId, JoinWaitlist join, Signature signed) {
        this.siteId = siteId;
        visit = new BookedSubject(join.subject());
        wish = new StoredWish(join.wish());
        state = WaitState.WAITING;
        joinedAt = signed.at();
        joinedBy = signed.by();
    }

    long siteId() {
        return siteId;
    }

    /**
     * @throws NotWaitingException if she no longer waits
     */
    void change(WaitWish to) {
        mustWait();
        wish = new StoredWish(to);
    }

    /**
     * She no longer waits.
     *
     * @throws NotWaitingException if she did not any more
     */
    void end(WaitState as, Reasoned act) {
        if (!state.next().contains(as)) {
            throw new NotWaitingException();
        }
        state = as;
        endedAt = act.at();
        endedBy = act.by();
        endReason = act.reason();
    }

    /**
     * @throws NotWaitingException if she no longer waits
     */
    void mustWait() {
        if (state != WaitState.WAITING) {
            throw new NotWaitingException();
        }
    }

    boolean isOver(LocalDate today) {
        return wish.wish().latest().isBefore(today);
    }

    VisitSubject subject() {
        return visit.subject();
    }

    EntryRow row(LocalDate today) {
        return new EntryRow(
                id(),
                version(),
                subject(),
                wish.wish(),
                state == WaitState.WAITING && isOver(today) ? WaitState.RAN_OUT : state,
                joinedAt,
                joinedBy);
    }
}

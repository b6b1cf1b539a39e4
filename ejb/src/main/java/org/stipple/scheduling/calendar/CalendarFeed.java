package org.stipple.scheduling.calendar;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.VersionedEntity;

/** A feed of a person or room; of its address the hash is kept alone. */
@Entity
class CalendarFeed extends VersionedEntity {

    private Long personId;
    private Long roomId;

    @SuppressWarnings("unused") // Found by it.
    private String tokenHash;

    private boolean names;
    private Instant madeAt;
    private String madeBy;
    private Instant fetchedAt;

    protected CalendarFeed() {}

    CalendarFeed(FeedOwner owner, FeedToken token, Signature signed) {
        personId = owner.isPerson() ? owner.id() : null;
        roomId = owner.isPerson() ? null : owner.id();
        renew(token, signed);
    }

    /** Has another address from now on; the old one leads nowhere. */
    final void renew(FeedToken token, Signature signed) {
        tokenHash = token.hash();
        madeAt = signed.at();
        madeBy = signed.by();
        fetchedAt = null;
    }

    /** Whether clients' first names and initials go out. */
    void tellNames(boolean tell) {
        names = tell;
    }

    FeedOwner owner() {
        return personId == null ? FeedOwner.room(roomId) : FeedOwner.person(personId);
    }

    FeedSummary summary() {
        return new FeedSummary(id(), version(), owner(), names, madeAt, madeBy, fetchedAt);
    }
}

package org.stipple.recall.item;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.PersistentEntity;

/** That somebody tried to reach a client: a fact, never edited. */
@Entity
public class RecallAttempt extends PersistentEntity {

    private long itemId;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    @Enumerated(EnumType.STRING)
    private ContactOutcome outcome;

    private String note;
    private Instant madeAt;
    private String madeBy;
    private LocalDate nextOn;
    private LocalTime nextAt;

    protected RecallAttempt() {}

    public RecallAttempt(RecallItem item, Attempt as, Signature signed) {
        itemId = item.id();
        channel = as.channel();
        outcome = as.outcome();
        note = as.note();
        madeAt = signed.at();
        madeBy = signed.by();
        nextOn = as.next().on();
        nextAt = as.next().at();
    }

    NextContact next() {
        return new NextContact(nextOn, nextAt);
    }

    /** As people read it. */
    public AttemptRow row() {
        return new AttemptRow(new Attempt(channel, outcome, note, next()), madeAt, madeBy);
    }
}

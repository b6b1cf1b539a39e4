package org.stipple.report.schedule;

import jakarta.persistence.Entity;
import org.stipple.platform.entity.PersistentEntity;

/** To whom a report went that fell due. */
@Entity
class ReportMail extends PersistentEntity {

    private long sendingId;
    private long userId;
    private String address;

    protected ReportMail() {}

    /**
     * @param address that she had then; empty where she had none, so that nothing is sent
     */
    ReportMail(long sendingId, long userId, String address) {
        this.sendingId = sendingId;
        this.userId = userId;
        this.address = address;
    }

    long sendingId() {
        return sendingId;
    }

    long userId() {
        return userId;
    }

    String address() {
        return address;
    }

    SentTo sentTo() {
        return new SentTo(id(), userId, address);
    }
}

package org.stipple.messaging.quiet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;

/** The clinic's quiet hours: one row, there from the start. */
@Entity
@Table(name = "quiet_hours")
class StoredQuietHours {

    static final long THE_ONE = 1;

    @Id private long id;
    @Version private int version;

    @Column(name = "quiet_from")
    private LocalTime from;

    @Column(name = "quiet_until")
    private LocalTime until;

    protected StoredQuietHours() {}

    void become(QuietHours wanted) {
        from = wanted.from();
        until = wanted.until();
    }

    QuietHours hours() {
        return new QuietHours(from, until);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }
}

package org.stipple.report.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.report.export.Format;

/** A report that is mailed by itself. One that has ended stays, for what was sent of it. */
@Entity
@DynamicUpdate // Whoever changes it does not write back when it falls due.
class ReportSchedule extends VersionedEntity {

    private String name;
    private String query;

    @Enumerated(EnumType.STRING)
    private Format format;

    @Enumerated(EnumType.STRING)
    private Every every;

    private int day;
    private LocalTime at;

    @Column(updatable = false)
    private long siteId;

    private boolean paused;

    // Not a change that somebody's form could overwrite: the version stays.
    @OptimisticLock(excluded = true)
    private Instant nextAt;

    @ElementCollection
    @CollectionTable(
            name = "report_schedule_reader",
            joinColumns = @JoinColumn(name = "schedule_id"))
    @Column(name = "user_id")
    private Set<Long> readers = new HashSet<>();

    @SuppressWarnings("unused") // For whoever reads the table.
    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private String madeBy;

    private Instant endedAt;

    @SuppressWarnings("unused") // For whoever reads the table.
    private String endedBy;

    protected ReportSchedule() {}

    /**
     * @param siteId by whose clock it comes round, and in whose name
     */
    ReportSchedule(SaveSchedule as, long siteId, Instant nextAt, Signature signed) {
        this.siteId = siteId;
        madeAt = signed.at();
        madeBy = signed.by();
        become(as);
        fallsDue(nextAt);
    }

    void become(SaveSchedule as) {
        name = as.name();
        query = as.ask().toString();
        format = as.format();
        every = as.rhythm().every();
        day = as.rhythm().day();
        at = as.rhythm().at();
        readers.retainAll(as.readers());
        readers.addAll(as.readers());
    }

    void fallsDue(Instant next) {
        nextAt = next;
    }

    /** What falls due meanwhile is not sent. */
    void pause() {
        paused = true;
    }

    void resume(Instant next) {
        paused = false;
        fallsDue(next);
    }

    void end(Signature signed) {
        endedAt = signed.at();
        endedBy = signed.by();
    }

    boolean isOver() {
        return endedAt != null;
    }

    boolean isPaused() {
        return paused;
    }

    String name() {
        return name;
    }

    /** What is asked, as an address's query. */
    String query() {
        return query;
    }

    Format format() {
        return format;
    }

    Rhythm rhythm() {
        return new Rhythm(every, day, at);
    }

    long siteId() {
        return siteId;
    }

    Instant nextAt() {
        return nextAt;
    }

    Set<Long> readers() {
        return Set.copyOf(readers);
    }

    String madeBy() {
        return madeBy;
    }
}

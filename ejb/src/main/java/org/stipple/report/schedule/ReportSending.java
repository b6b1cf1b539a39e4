package org.stipple.report.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.PersistentEntity;
import org.stipple.report.export.Format;
import org.stipple.report.frame.Period;

/** A schedule that fell due, with what it asked then; once for each moment. */
@Entity
class ReportSending extends PersistentEntity {

    private long scheduleId;
    private Instant dueAt;
    private String name;
    private String query;

    @Enumerated(EnumType.STRING)
    private Format format;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @SuppressWarnings("unused") // For whoever reads the table.
    private Instant madeAt;

    private String madeBy;

    protected ReportSending() {}

    ReportSending(ReportSchedule schedule, Instant dueAt, Period period, Signature signed) {
        scheduleId = schedule.id();
        this.dueAt = dueAt;
        name = schedule.name();
        query = schedule.query();
        format = schedule.format();
        firstDay = period.first();
        lastDay = period.last();
        madeAt = signed.at();
        madeBy = signed.by();
    }

    long scheduleId() {
        return scheduleId;
    }

    Instant dueAt() {
        return dueAt;
    }

    String name() {
        return name;
    }

    String query() {
        return query;
    }

    Format format() {
        return format;
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }

    LastSending told(List<SentTo> to) {
        return new LastSending(dueAt, madeBy, to);
    }
}

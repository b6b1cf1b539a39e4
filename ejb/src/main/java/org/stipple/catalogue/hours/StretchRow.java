package org.stipple.catalogue.hours;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A {@link Stretch} as tables keep it: what the clock shows, whatever zone the server is in. */
@Embeddable
public class StretchRow {

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime starts;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime ends;

    protected StretchRow() {}

    public StretchRow(Stretch as) {
        starts = as.from();
        ends = as.until();
    }

    public Stretch told() {
        return new Stretch(starts, ends);
    }
}

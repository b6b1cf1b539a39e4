package org.stipple.web.clinic;

import java.io.Serializable;
import java.util.Optional;
import org.stipple.catalogue.visit.StepLength;
import org.stipple.catalogue.visit.VisitKind;

/** What an ordinal adds to a session or touch-up, as it is typed. */
public class StepLengthForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final VisitKind kind;
    private final int ordinal;
    private final MinutesCell more;

    StepLengthForm(VisitKind kind, int ordinal, int minutes) {
        this.kind = kind;
        this.ordinal = ordinal;
        more = new MinutesCell(minutes);
    }

    Optional<StepLength> typed() {
        return more.isTyped()
                ? Optional.of(new StepLength(kind, ordinal, more.typed()))
                : Optional.empty();
    }

    public VisitKind getKind() {
        return kind;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public MinutesCell getMore() {
        return more;
    }
}

package org.stipple.web.clinic;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.catalogue.visit.AreaLength;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengths;

/** How long an area takes in a session and in a touch-up, as it is typed. */
public class AreaLengthForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AreaSummary area;
    private final Cells session;
    private final Cells touchUp;

    AreaLengthForm(AreaSummary area, VisitLengths lengths) {
        this.area = area;
        session = new Cells(area, VisitKind.SESSION, lengths);
        touchUp = new Cells(area, VisitKind.TOUCH_UP, lengths);
    }

    List<AreaLength> typed() {
        return Stream.of(session, touchUp)
                .filter(cells -> cells.alone.isTyped())
                .map(cells -> cells.typed(area.id()))
                .toList();
    }

    public AreaSummary getArea() {
        return area;
    }

    public Cells getSession() {
        return session;
    }

    public Cells getTouchUp() {
        return touchUp;
    }

    /** Alone, and beside an area that takes longer. */
    public static class Cells implements Serializable {

        private static final long serialVersionUID = 1L;

        private final VisitKind kind;
        private final MinutesCell alone;
        private final MinutesCell adds;

        Cells(AreaSummary area, VisitKind kind, VisitLengths lengths) {
            this.kind = kind;
            AreaLength stored =
                    lengths.areas().stream()
                            .filter(each -> each.areaId() == area.id() && each.kind() == kind)
                            .findFirst()
                            .orElse(new AreaLength(area.id(), kind, 0, 0));
            alone = new MinutesCell(stored.minutes());
            adds = new MinutesCell(stored.addsMinutes());
        }

        private AreaLength typed(long areaId) {
            return new AreaLength(areaId, kind, alone.typed(), adds.typed());
        }

        boolean isAddingWithoutTaking() {
            return adds.isTyped() && !alone.isTyped();
        }

        boolean isAddingTooMuch() {
            return alone.isTyped() && adds.typed() > alone.typed();
        }

        public MinutesCell getAlone() {
            return alone;
        }

        public MinutesCell getAdds() {
            return adds;
        }
    }
}

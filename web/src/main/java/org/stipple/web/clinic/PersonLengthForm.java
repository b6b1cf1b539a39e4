package org.stipple.web.clinic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.visit.PersonLength;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengths;

/** What a person adds to each kind of visit, as it is typed. */
public class PersonLengthForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PersonSummary person;
    private final List<Cell> cells;

    PersonLengthForm(PersonSummary person, VisitLengths lengths) {
        this.person = person;
        cells =
                Arrays.stream(VisitKind.values())
                        .map(kind -> new Cell(kind, person, lengths))
                        .toList();
    }

    Stream<PersonLength> typed() {
        return cells.stream()
                .filter(cell -> cell.more.isTyped())
                .map(cell -> new PersonLength(person.id(), cell.kind, cell.more.typed()));
    }

    public PersonSummary getPerson() {
        return person;
    }

    public List<Cell> getCells() {
        return cells;
    }

    /** What she adds to one kind. */
    public static class Cell implements Serializable {

        private static final long serialVersionUID = 1L;

        private final VisitKind kind;
        private final boolean skilled;
        private final MinutesCell more;

        Cell(VisitKind kind, PersonSummary person, VisitLengths lengths) {
            this.kind = kind;
            skilled = person.skills().contains(kind);
            more = new MinutesCell(lengths.personMinutes(kind, person.id()));
        }

        public VisitKind getKind() {
            return kind;
        }

        /** Whether she may be booked for it. */
        public boolean isSkilled() {
            return skilled;
        }

        public MinutesCell getMore() {
            return more;
        }
    }
}

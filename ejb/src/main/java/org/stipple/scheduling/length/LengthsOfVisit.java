package org.stipple.scheduling.length;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stipple.catalogue.visit.AskLength;
import org.stipple.catalogue.visit.LengthFound;
import org.stipple.catalogue.visit.PersonLength;
import org.stipple.catalogue.visit.VisitLengths;
import org.stipple.scheduling.slot.PersonTimes;
import org.stipple.scheduling.slot.VisitTimes;

/**
 * How long a visit takes, with each person and as somebody wishes it.
 *
 * @param visit in what its length depends on
 * @param lengths of the clinic
 */
public record LengthsOfVisit(AskLength visit, VisitLengths lengths) implements Serializable {

    public LengthsOfVisit {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(lengths, "lengths");
    }

    /**
     * With this person.
     *
     * @param personId 0 for nobody in particular
     */
    public LengthFound with(long personId) {
        return lengths.of(visit, personId);
    }

    /** As long as it takes with each. */
    public PersonTimes times() {
        Map<Long, VisitTimes> own =
                lengths.people().stream()
                        .filter(person -> person.kind() == visit.kind())
                        .map(PersonLength::personId)
                        .collect(Collectors.toMap(id -> id, id -> times(with(id))));
        return new PersonTimes(times(with(0)), own);
    }

    private static VisitTimes times(LengthFound found) {
        return new VisitTimes(found.minutes(), found.preparationMinutes(), found.cleanUpMinutes());
    }

    /** So long with everybody, with the usual preparation and clean-up. */
    public VisitTimes lasting(int minutes) {
        LengthFound usual = with(0);
        return new VisitTimes(minutes, usual.preparationMinutes(), usual.cleanUpMinutes());
    }

    /**
     * As it is wished.
     *
     * @param minutes with everybody; 0 as long as it takes with each
     */
    public PersonTimes wished(int minutes) {
        return minutes == 0 ? times() : PersonTimes.same(lasting(minutes));
    }

    /**
     * The same visit with others: so long with everybody, unless that is what it takes with this
     * person, since others then take their own time.
     */
    public PersonTimes elsewhere(int minutes, long personId) {
        return wished(with(personId).minutes() == minutes ? 0 : minutes);
    }
}

package org.stipple.catalogue.visit;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Hours;

/**
 * How long visits take at the clinic. Everything adds up in minutes, so that the desk can reckon
 * it: what the kind of visit, the treatment or the areas take, and on it what the ordinal and the
 * person add or take off. Of several areas the longest counts in full and each of the others with
 * what it adds, since marking, mixing and pictures are done once. An area without a length of its
 * own takes as long as any visit of its kind and adds nothing.
 *
 * @param usual of each kind, in the order of {@link VisitKind}
 * @param steps at most one an ordinal
 * @param areas at most one of an area and a kind
 * @param people at most one of a person and a kind
 */
public record VisitLengths(
        List<@Valid VisitLength> usual,
        List<@Valid StepLength> steps,
        List<@Valid AreaLength> areas,
        List<@Valid PersonLength> people)
        implements Serializable {

    /** In minutes, as long as the grid of times that are offered: less is a slip. */
    public static final int SHORTEST = 15;

    /** In minutes: more is a slip, or two visits. */
    public static final int LONGEST = 12 * 60;

    /** In minutes, by which ordinal or person may change a length. */
    public static final int MOST_DIFFERENCE = 4 * 60;

    public VisitLengths {
        usual = List.copyOf(usual);
        steps = List.copyOf(steps);
        areas = List.copyOf(areas);
        people = List.copyOf(people);
    }

    /**
     * How long this visit takes with this person.
     *
     * @param personId 0 for nobody in particular
     */
    public LengthFound of(AskLength visit, long personId) {
        Base base = base(visit);
        int step = stepMinutes(visit.kind(), visit.ordinal());
        int person = personMinutes(visit.kind(), personId);
        VisitLength usual = usual(visit.kind());
        return new LengthFound(
                Math.max(SHORTEST, Math.min(LONGEST, base.minutes() + step + person)),
                usual.preparationMinutes(),
                usual.cleanUpMinutes(),
                base.basis(),
                base.areas(),
                step,
                person);
    }

    private record Base(int minutes, LengthFound.Basis basis, List<Long> areas) {}

    private Base base(AskLength visit) {
        boolean ofTreatment = visit.kind() == VisitKind.SESSION && visit.treatmentMinutes() > 0;
        int any = ofTreatment ? visit.treatmentMinutes() : usual(visit.kind()).minutes();
        List<AreaLength> listed = listed(visit);
        if (listed.isEmpty()) {
            return new Base(
                    any,
                    ofTreatment ? LengthFound.Basis.TREATMENT : LengthFound.Basis.USUAL,
                    List.of());
        }
        boolean othersToo = visit.areas().size() > listed.size();
        int adding = listed.stream().mapToInt(AreaLength::addsMinutes).sum();
        AreaLength longest = listed.get(0);
        int minutes = longest.minutes() + adding - longest.addsMinutes();
        return new Base(
                othersToo ? Math.max(minutes, any + adding) : minutes,
                LengthFound.Basis.AREAS,
                listed.stream().map(AreaLength::areaId).toList());
    }

    private List<AreaLength> listed(AskLength visit) {
        return areas.stream()
                .filter(area -> area.kind() == visit.kind())
                .filter(area -> visit.areas().contains(area.areaId()))
                .sorted(
                        Comparator.comparingInt(AreaLength::minutes)
                                .reversed()
                                .thenComparingInt(AreaLength::addsMinutes)
                                .thenComparingLong(AreaLength::areaId))
                .toList();
    }

    /** What this ordinal adds to a visit of this kind; 0 as a rule. */
    public int stepMinutes(VisitKind kind, int ordinal) {
        return steps.stream()
                .filter(step -> step.kind() == kind && step.ordinal() == ordinal)
                .mapToInt(StepLength::minutes)
                .findFirst()
                .orElse(0);
    }

    /** What this person adds to a visit of this kind; 0 as a rule. */
    public int personMinutes(VisitKind kind, long personId) {
        return people.stream()
                .filter(person -> person.kind() == kind && person.personId() == personId)
                .mapToInt(PersonLength::minutes)
                .findFirst()
                .orElse(0);
    }

    /** The length of a kind of visit when no more is known. */
    public VisitLength usual(VisitKind kind) {
        return usual.stream().filter(length -> length.kind() == kind).findFirst().orElseThrow();
    }

    /**
     * The lengths for which the clinic is never open long enough.
     *
     * @param opening its hours in a usual week; while there are none, nothing is too long
     */
    public List<Misfit> misfits(List<Hours> opening) {
        return Misfit.among(this, opening);
    }

    /** The shortest that such a visit can take with nobody in particular. */
    public int shortest(VisitKind kind) {
        int base =
                Stream.concat(
                                Stream.of(usual(kind).minutes()),
                                areas.stream()
                                        .filter(area -> area.kind() == kind)
                                        .map(AreaLength::minutes))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        int step =
                steps.stream()
                        .filter(each -> each.kind() == kind)
                        .mapToInt(StepLength::minutes)
                        .min()
                        .orElse(0);
        return base + Math.min(0, step);
    }

    /** Whether any area has a length of its own. */
    public boolean dependsOnAreas() {
        return !areas.isEmpty();
    }
}

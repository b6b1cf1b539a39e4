package org.stipple.web.clinic;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.catalogue.visit.AreaLength;
import org.stipple.catalogue.visit.PersonLength;
import org.stipple.catalogue.visit.StepLength;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengths;

/** All lengths as they are typed. Those that the page does not show stay as they were. */
public class LengthsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SESSIONS = 4;
    private static final int TOUCH_UPS = 1;

    private final List<LengthForm> kinds;
    private final List<StepLengthForm> steps;
    private final List<AreaLengthForm> areas;
    private final List<PersonLengthForm> people;
    private VisitLengths shown;

    LengthsForm(VisitLengths shown, List<AreaSummary> areas, List<PersonSummary> people) {
        this.shown = shown;
        kinds = shown.usual().stream().map(LengthForm::new).toList();
        steps =
                Stream.concat(
                                steps(VisitKind.SESSION, SESSIONS),
                                steps(VisitKind.TOUCH_UP, TOUCH_UPS))
                        .toList();
        this.areas = areas.stream().map(area -> new AreaLengthForm(area, shown)).toList();
        this.people = people.stream().map(person -> new PersonLengthForm(person, shown)).toList();
    }

    private Stream<StepLengthForm> steps(VisitKind kind, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(at -> new StepLengthForm(kind, at, shown.stepMinutes(kind, at)));
    }

    /** Takes note of what is stored now; what was typed stays. */
    void show(VisitLengths stored) {
        shown = stored;
        kinds.forEach(length -> length.show(stored.usual(length.getShown().kind())));
    }

    VisitLengths shown() {
        return shown;
    }

    VisitLengths typed() {
        return new VisitLengths(
                kinds.stream().map(LengthForm::typed).toList(),
                Stream.concat(
                                steps.stream().map(StepLengthForm::typed).flatMap(Optional::stream),
                                shown.steps().stream().filter(this::isOther))
                        .toList(),
                Stream.concat(
                                areas.stream().flatMap(area -> area.typed().stream()),
                                shown.areas().stream().filter(this::isOther))
                        .toList(),
                Stream.concat(
                                people.stream().flatMap(PersonLengthForm::typed),
                                shown.people().stream().filter(this::isOther))
                        .toList());
    }

    private boolean isOther(StepLength stored) {
        return steps.stream()
                .noneMatch(
                        step ->
                                step.getKind() == stored.kind()
                                        && step.getOrdinal() == stored.ordinal());
    }

    private boolean isOther(AreaLength stored) {
        return areas.stream().noneMatch(area -> area.getArea().id() == stored.areaId());
    }

    private boolean isOther(PersonLength stored) {
        return people.stream().noneMatch(row -> row.getPerson().id() == stored.personId());
    }

    public List<LengthForm> getKinds() {
        return kinds;
    }

    public List<StepLengthForm> getSteps() {
        return steps;
    }

    public List<AreaLengthForm> getAreas() {
        return areas;
    }

    public List<PersonLengthForm> getPeople() {
        return people;
    }
}

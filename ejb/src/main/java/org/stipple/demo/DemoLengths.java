package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.catalogue.visit.AreaLength;
import org.stipple.catalogue.visit.PersonLength;
import org.stipple.catalogue.visit.StepLength;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengthService;
import org.stipple.catalogue.visit.VisitLengths;

/** How long the demo's visits take: sessions of three to five hours by areas (facts 78, 79). */
@ApplicationScoped
class DemoLengths {

    @Inject private VisitLengthService visitLengths;
    @Inject private AreaService areas;
    @Inject private StaffService staff;

    void setUp() {
        VisitLengths seen = visitLengths.lengths();
        visitLengths.change(
                seen, new VisitLengths(seen.usual(), List.of(first()), areas(), List.of(slower())));
    }

    private static StepLength first() {
        return new StepLength(VisitKind.SESSION, 1, 30);
    }

    private List<AreaLength> areas() {
        Map<String, Long> ids =
                areas.areas().stream()
                        .collect(Collectors.toMap(AreaSummary::name, AreaSummary::id));
        return List.of(
                session(ids.get("Hairline"), 150, 60),
                session(ids.get("Crown"), 150, 90),
                session(ids.get("Left temple"), 75, 30),
                session(ids.get("Right temple"), 75, 30),
                session(ids.get("Back"), 180, 120),
                session(ids.get("Scar"), 90, 45));
    }

    private static AreaLength session(long area, int alone, int adds) {
        return new AreaLength(area, VisitKind.SESSION, alone, adds);
    }

    private PersonLength slower() {
        return staff.people().stream()
                .filter(person -> person.name().equals(DemoUser.DECLAN.fullName()))
                .map(PersonSummary::id)
                .map(id -> new PersonLength(id, VisitKind.SESSION, 15))
                .findFirst()
                .orElseThrow();
    }
}

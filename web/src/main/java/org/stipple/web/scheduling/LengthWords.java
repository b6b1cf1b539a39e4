package org.stipple.web.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.visit.AskLength;
import org.stipple.catalogue.visit.LengthFound;
import org.stipple.scheduling.length.LengthsOfVisit;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.slot.Roster;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/**
 * Where a length comes from: "Session 1 (+30 min) · Hairline + Crown (4 h) · Marta: 4 h 30 min".
 */
final class LengthWords {

    private static final String AREA = "scheduling";
    private static final String BETWEEN = " · ";

    private final LengthsOfVisit lengths;
    private final Roster roster;
    private final Map<Long, String> areas;
    private final Wording wording;

    /**
     * @param areas names of areas by id
     */
    LengthWords(LengthsOfVisit lengths, Roster roster, Map<Long, String> areas, Wording wording) {
        this.lengths = lengths;
        this.roster = roster;
        this.areas = areas;
        this.wording = wording;
    }

    /** How long it takes with this person; 0 for nobody in particular. */
    int minutes(long personId) {
        return lengths.with(personId).minutes();
    }

    /** The length with this person and what it is made of. */
    String usual(long personId) {
        LengthFound found = lengths.with(personId);
        String parts =
                Stream.of(step(found), basis(found), person(found, personId))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(BETWEEN));
        return text("length.text.usual", parts, wording.minutes(found.minutes()));
    }

    /** What it would take, where something else was typed. */
    String typed(long personId) {
        return text("length.text.typed", usual(personId));
    }

    private String step(LengthFound found) {
        AskLength visit = lengths.visit();
        return with(
                StepChoices.words(new VisitStep(visit.kind(), visit.ordinal())),
                found.stepMinutes());
    }

    private String basis(LengthFound found) {
        int base = found.minutes() - found.stepMinutes() - found.personMinutes();
        return switch (found.basis()) {
            case USUAL -> "";
            case TREATMENT -> text("length.text.treatment", wording.minutes(base));
            case AREAS -> text("length.text.part", names(found.areas()), wording.minutes(base));
        };
    }

    private String names(List<Long> ids) {
        return ids.stream()
                .map(areas::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" + "));
    }

    private String person(LengthFound found, long personId) {
        return roster.findPerson(personId)
                .map(PersonSummary::name)
                .map(name -> with(name, found.personMinutes()))
                .orElse("");
    }

    private String with(String name, int minutes) {
        if (minutes == 0) {
            return name;
        }
        return text(
                "length.text.part",
                name,
                text(
                        minutes > 0 ? "length.text.more" : "length.text.less",
                        wording.minutes(Math.abs(minutes))));
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }
}

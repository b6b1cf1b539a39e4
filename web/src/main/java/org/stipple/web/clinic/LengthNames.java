package org.stipple.web.clinic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.catalogue.CatalogueEntry;
import org.stipple.catalogue.visit.Misfit;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengths;
import org.stipple.web.words.Words;

/** Lengths in words, by what they are of. */
final class LengthNames {

    private final Map<Long, String> areas;
    private final Map<Long, String> people;
    private final ClinicText text;
    private final Words words;

    LengthNames(
            List<? extends CatalogueEntry> areas,
            List<? extends CatalogueEntry> people,
            ClinicText text,
            Words words) {
        this.areas = names(areas);
        this.people = names(people);
        this.text = text;
        this.words = words;
    }

    private static Map<Long, String> names(List<? extends CatalogueEntry> items) {
        return items.stream().collect(Collectors.toMap(CatalogueEntry::id, CatalogueEntry::name));
    }

    /** Every length by its name, to be compared. */
    Map<String, String> all(VisitLengths lengths) {
        Map<String, String> all = new LinkedHashMap<>();
        lengths.usual()
                .forEach(
                        length ->
                                all.put(
                                        kind(length.kind()),
                                        length.preparationMinutes()
                                                + " + "
                                                + length.minutes()
                                                + " + "
                                                + length.cleanUpMinutes()));
        lengths.steps()
                .forEach(
                        step ->
                                all.put(
                                        kind(step.kind()) + " " + step.ordinal(),
                                        Integer.toString(step.minutes())));
        lengths.areas()
                .forEach(
                        area ->
                                all.put(
                                        of(kind(area.kind()), areas.get(area.areaId())),
                                        area.minutes() + ", " + area.addsMinutes()));
        lengths.people()
                .forEach(
                        person ->
                                all.put(
                                        of(kind(person.kind()), people.get(person.personId())),
                                        Integer.toString(person.minutes())));
        return all;
    }

    /** "Session, Crown: 11 h". */
    String of(Misfit misfit) {
        String kind = kind(misfit.kind());
        String name =
                misfit.areaId() != 0
                        ? of(kind, areas.get(misfit.areaId()))
                        : misfit.personId() != 0 ? of(kind, people.get(misfit.personId())) : kind;
        return text.text("lengths.text.misfit", name, words.minutes(misfit.minutes()));
    }

    private String of(String kind, String whose) {
        return text.text("lengths.text.of", kind, whose);
    }

    private String kind(VisitKind kind) {
        return text.text("VisitKind." + kind);
    }
}

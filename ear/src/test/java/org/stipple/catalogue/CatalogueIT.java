package org.stipple.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.pigment.LotSummary;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.PigmentSummary;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.catalogue.treatment.SaveArea;
import org.stipple.catalogue.treatment.SaveTreatment;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.catalogue.treatment.TreatmentSummary;
import org.stipple.catalogue.visit.AreaLength;
import org.stipple.catalogue.visit.StepLength;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengthService;
import org.stipple.catalogue.visit.VisitLengths;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.security.ActAs;

@ExtendWith(ArquillianExtension.class)
class CatalogueIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    @Inject private VisitLengthService visitLengths;
    @Inject private TreatmentService treatments;
    @Inject private AreaService areas;
    @Inject private PigmentService pigments;
    @Inject private ActAs actAs;

    @Test
    void a_treatment_may_leave_the_length_of_its_sessions_to_what_is_usual() {
        long id = actAs.callAsSystem(() -> treatments.add(new SaveTreatment("Density", "", 0)));

        assertEquals(TreatmentSummary.AS_USUAL, treatment(id).sessionMinutes());

        actAs.runAsSystem(
                () ->
                        treatments.change(
                                treatment(id).shown(),
                                new SaveTreatment("Density", "Fuller", 150)));
        assertEquals(150, treatment(id).sessionMinutes());
        assertEquals("Fuller", treatment(id).description());
    }

    @Test
    void several_areas_are_added_all_or_none() {
        actAs.runAsSystem(() -> areas.add(new SaveArea("Nape")));

        assertThrows(
                ConstraintException.class,
                () ->
                        actAs.runAsSystem(
                                () ->
                                        areas.addAll(
                                                List.of(
                                                        new SaveArea("Ridge"),
                                                        new SaveArea("nape")))));

        assertTrue(areas().stream().noneMatch(area -> area.name().equals("Ridge")));
    }

    @Test
    void a_lot_is_offered_until_its_last_day() {
        long pigment = pigment("Graphite");
        long lot = lot(pigment, "GR-1", LAST_DAY);

        assertTrue(isOffered(lot, LAST_DAY));
        assertTrue(!isOffered(lot, LAST_DAY.plusDays(1)));
    }

    @Test
    void a_pigment_that_is_switched_off_takes_its_lots_along() {
        long pigment = pigment("Umber");
        long lot = lot(pigment, "UM-1", LAST_DAY);

        actAs.runAsSystem(() -> pigments.switchOff(pigmentOf(pigment).shown()));

        assertTrue(!isOffered(lot, LAST_DAY));
        assertTrue(lotOf(lot).switchedOn());
    }

    @Test
    void a_pigment_with_lots_cannot_be_removed() {
        long pigment = pigment("Sepia");
        lot(pigment, "SE-1", LAST_DAY);

        InUseException refused =
                assertThrows(
                        InUseException.class,
                        () -> actAs.runAsSystem(() -> pigments.remove(pigmentOf(pigment).shown())));

        assertEquals(List.of("Sepia"), refused.parameters());
        assertEquals("Sepia", pigmentOf(pigment).name());
    }

    @Test
    void a_lot_number_is_taken_once_for_a_pigment_and_free_for_another() {
        long pigment = pigment("Slate");
        lot(pigment, "L-7", LAST_DAY);

        assertThrows(ConstraintException.class, () -> lot(pigment, "l-7", LAST_DAY));
        lot(pigment("Ash"), "L-7", LAST_DAY);
    }

    @Test
    void a_blank_name_is_refused_at_the_name() {
        Exception refused =
                assertThrows(
                        Exception.class,
                        () -> actAs.runAsSystem(() -> areas.add(new SaveArea("  "))));

        assertEquals("add.as.name", pathOf(refused));
    }

    @Test
    void lengths_are_changed_together_and_a_stale_form_changes_none() {
        VisitLengths seen = lengths();
        long crown = area("Crown of lengths");
        VisitLengths to =
                new VisitLengths(
                        seen.usual(),
                        List.of(new StepLength(VisitKind.TOUCH_UP, 9, 20)),
                        List.of(new AreaLength(crown, VisitKind.TOUCH_UP, 100, 40)),
                        List.of());
        actAs.runAsSystem(() -> visitLengths.change(seen, to));

        assertEquals(to, lengths());
        assertThrows(
                StaleException.class, () -> actAs.runAsSystem(() -> visitLengths.change(seen, to)));
        actAs.runAsSystem(() -> visitLengths.change(to, seen));
        assertEquals(seen, lengths());
    }

    @Test
    void an_area_that_goes_takes_its_lengths_with_it() {
        VisitLengths seen = lengths();
        long scar = area("Scar of lengths");
        VisitLengths to =
                new VisitLengths(
                        seen.usual(),
                        seen.steps(),
                        List.of(new AreaLength(scar, VisitKind.TOUCH_UP, 90, 0)),
                        seen.people());
        actAs.runAsSystem(() -> visitLengths.change(seen, to));
        assertEquals(to, lengths());
        AreaSummary stored =
                actAs.callAsSystem(() -> areas.areas()).stream()
                        .filter(area -> area.id() == scar)
                        .findFirst()
                        .orElseThrow();

        actAs.runAsSystem(() -> areas.remove(stored.shown()));

        assertEquals(seen, lengths());
    }

    private VisitLengths lengths() {
        return actAs.callAsSystem(() -> visitLengths.lengths());
    }

    private long area(String name) {
        return actAs.callAsSystem(() -> areas.add(new SaveArea(name)));
    }

    private TreatmentSummary treatment(long id) {
        return actAs.callAsSystem(() -> treatments.treatments()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<AreaSummary> areas() {
        return actAs.callAsSystem(() -> areas.areas());
    }

    private long pigment(String name) {
        return actAs.callAsSystem(() -> pigments.add(new SavePigment(name, "Dot Colours")));
    }

    private PigmentSummary pigmentOf(long id) {
        return actAs.callAsSystem(() -> pigments.pigments()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long lot(long pigment, String number, LocalDate lastDay) {
        return actAs.callAsSystem(() -> pigments.addLot(pigment, new SaveLot(number, lastDay)));
    }

    private LotSummary lotOf(long id) {
        return actAs.callAsSystem(() -> pigments.lots()).stream()
                .filter(lot -> lot.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOffered(long lot, LocalDate day) {
        return actAs.callAsSystem(() -> pigments.usableLots(day)).stream()
                .anyMatch(one -> one.id() == lot);
    }

    private static String pathOf(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException invalid) {
                return invalid.getConstraintViolations()
                        .iterator()
                        .next()
                        .getPropertyPath()
                        .toString();
            }
        }
        throw new AssertionError("no violation", refused);
    }
}

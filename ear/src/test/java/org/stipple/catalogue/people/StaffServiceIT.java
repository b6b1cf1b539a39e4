package org.stipple.catalogue.people;

import static java.time.DayOfWeek.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stipple.catalogue.ClinicFixture;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.database.Statements;
import org.stipple.platform.draft.DraftKey;
import org.stipple.platform.draft.DraftService;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.due.RecallNights;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

@ExtendWith(ArquillianExtension.class)
class StaffServiceIT {

    private static final Hours MORNING = hours(9, 13);
    private static final Hours AFTERNOON = hours(14, 18);

    @Inject private SiteService sites;
    @Inject private StaffService staff;
    @Inject private DraftService drafts;
    @Inject private RecallNights nights;
    @Inject private ClinicFixture clinic;
    @Inject private ActAs actAs;

    @BeforeEach
    void openClinic() {
        clinic.site();
    }

    @Test
    void a_person_keeps_her_skills_and_hours() {
        long id =
                add(
                        "Ines of the split day",
                        Set.of(VisitKind.SESSION, VisitKind.REVIEW),
                        AFTERNOON,
                        MORNING);

        PersonSummary person = get(id);

        assertEquals(List.of(VisitKind.SESSION, VisitKind.REVIEW), List.copyOf(person.skills()));
        assertTrue(person.active());
        assertEquals(List.of(MORNING, AFTERNOON), hoursOf(id));
    }

    @Test
    void hours_are_replaced_as_a_week_even_by_ones_that_overlap_the_old() {
        long id = add("Olga of the long day", Set.of(VisitKind.SESSION), MORNING, AFTERNOON);

        change(get(id), Set.of(VisitKind.TOUCH_UP), hours(8, 20));

        assertEquals(List.of(hours(8, 20)), hoursOf(id));
        assertEquals(Set.of(VisitKind.TOUCH_UP), get(id).skills());
    }

    @Test
    void who_changes_hours_that_somebody_else_has_just_changed_is_told() {
        long id = add("Petra the contended", Set.of(VisitKind.SESSION), MORNING);
        PersonSummary seen = get(id);
        change(seen, Set.of(VisitKind.SESSION), AFTERNOON);

        assertThrows(
                StaleException.class, () -> change(seen, Set.of(VisitKind.SESSION), hours(7, 12)));

        assertEquals(List.of(AFTERNOON), hoursOf(id));
    }

    @Test
    void a_name_is_taken_once_whatever_its_case() {
        add("Rosa Twice", Set.of(VisitKind.SESSION));

        ConstraintException refused =
                assertThrows(
                        ConstraintException.class,
                        () -> add(" rosa twice ", Set.of(VisitKind.SESSION)));

        assertEquals("person_name_unique", refused.messageKey());
    }

    @Test
    void somebody_switched_off_is_offered_for_nothing_and_not_forgotten() {
        long id = add("Sara on leave", Set.of(VisitKind.CONSULTATION));

        actAs.runAsSystem(() -> staff.switchOff(get(id).shown()));

        assertFalse(canDo(VisitKind.CONSULTATION, id));
        assertEquals("Sara on leave", get(id).name());
    }

    @Test
    void somebody_is_offered_only_for_what_she_can_do() {
        long id = add("Tess who only reads", Set.of(VisitKind.PATCH_TEST_READING));

        assertTrue(canDo(VisitKind.PATCH_TEST_READING, id));
        assertFalse(canDo(VisitKind.SESSION, id));
    }

    @Test
    void somebody_added_by_mistake_can_be_removed_with_her_hours() {
        long id = add("Vera by mistake", Set.of(VisitKind.SESSION), MORNING);

        actAs.runAsSystem(() -> staff.remove(get(id).shown()));

        assertThrows(NotFoundException.class, () -> get(id));
        assertEquals(List.of(), hoursOf(id));
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEPTION", "TECHNICIAN", "DOCTOR"})
    void only_managers_and_administrators_change_people(Role role) {
        SavePerson somebody =
                new SavePerson("Nobody", Profession.DOCTOR, Set.of(), WeeklyHours.none());

        assertThrows(
                EJBAccessException.class,
                () -> actAs.callAs("x", Set.of(role), () -> staff.add(somebody)));
        assertFalse(
                actAs.callAs("x", Set.of(role), () -> staff.people()).stream()
                        .anyMatch(person -> person.name().equals("Nobody")));
    }

    @Test
    void all_people_come_in_three_statements_with_skills_and_hours_and_then_in_none() {
        add("Wanda", Set.of(VisitKind.SESSION, VisitKind.REVIEW), MORNING);
        add("Xenia", Set.of(VisitKind.SESSION), MORNING);

        assertEquals(3, Statements.of(() -> actAs.runAsSystem(this::askForAll)));
        // What is read in the very millisecond of the change is not kept.
        assertEquals(0, Statements.least(() -> actAs.runAsSystem(this::askForAll)));
    }

    @Test
    void what_is_typed_and_what_nights_do_elsewhere_leaves_people_in_the_cache() {
        DraftKey typed = new DraftKey("client", "new");
        actAs.runAsSystem(this::askForAll);

        actAs.runAsSystem(() -> drafts.save(typed, Map.of("given", List.of("Ann"))));
        actAs.runAsSystem(() -> drafts.discard(typed));
        nights.catchUp();

        assertEquals(0, Statements.of(() -> actAs.runAsSystem(this::askForAll)));
    }

    @Test
    void who_was_changed_is_read_anew() {
        long id = add("Yara", Set.of(VisitKind.SESSION), MORNING);
        actAs.runAsSystem(this::askForAll);

        change(get(id), Set.of(VisitKind.REVIEW));

        assertEquals(Set.of(VisitKind.REVIEW), get(id).skills());
        assertEquals(List.of(), actAs.callAsSystem(() -> staff.hoursOf(id, sites.siteId())));
    }

    private void askForAll() {
        staff.people();
        staff.hoursOfAll();
    }

    private long add(String name, Set<VisitKind> skills, Hours... hours) {
        SavePerson as =
                new SavePerson(
                        name, Profession.TECHNICIAN, skills, new WeeklyHours(List.of(hours)));
        return actAs.callAsSystem(() -> staff.add(as));
    }

    private void change(PersonSummary seen, Set<VisitKind> skills, Hours... hours) {
        SavePerson as =
                new SavePerson(
                        seen.name(), seen.profession(), skills, new WeeklyHours(List.of(hours)));
        actAs.runAsSystem(() -> staff.change(seen.shown(), as));
    }

    private PersonSummary get(long id) {
        return actAs.callAsSystem(() -> staff.getPerson(id));
    }

    private List<Hours> hoursOf(long id) {
        return actAs.callAsSystem(() -> staff.hoursOf(id, sites.siteId()));
    }

    private boolean canDo(VisitKind kind, long id) {
        return actAs.callAsSystem(() -> staff.whoCan(kind)).stream()
                .anyMatch(person -> person.id() == id);
    }

    private static Hours hours(int starts, int ends) {
        return new Hours(MONDAY, LocalTime.of(starts, 0), LocalTime.of(ends, 0));
    }
}

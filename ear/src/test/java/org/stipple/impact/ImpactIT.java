package org.stipple.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.database.Statements;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.Role;
import org.stipple.timing.Bound;
import org.stipple.timing.Protocol;

/** What a change of rules would do, asked of all at once and held against one by one. */
@ExtendWith(ArquillianExtension.class)
class ImpactIT {

    /** Later, stricter and without grace, everywhere. */
    private static final Map<Bound, String> HOUSE =
            Map.of(
                    Bound.ABSOLUTE_MINIMUM, "P10D",
                    Bound.MINIMUM, "P10D",
                    Bound.RECOMMENDED_FROM, "P20D",
                    Bound.RECOMMENDED_TO, "P40D",
                    Bound.MAXIMUM, "P50D");

    @Inject private ImpactService impacts;
    @Inject private ImpactScene scene;
    @Inject private OneByOne one;
    @Inject private DraftFixture drafts;
    @Inject private SchedulingScene clinic;
    @Inject private UserTransaction transaction;
    @PersistenceContext private EntityManager entities;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @Test
    void rules_that_stay_as_they_are_change_nothing() {
        for (String protocol : List.of("house", "vinci", "gates")) {
            Impact impact = assess(protocol, drafts.asInForce(protocol, scene.today()));

            assertEquals(List.of(), impact.rows(), protocol);
            assertTrue(impact.judged(ImpactKind.BOOKING) > 0, protocol);
        }
    }

    @Test
    void a_stricter_house_is_told_of_each_as_if_each_were_asked_alone() {
        Protocol draft = drafts.with("house", scene.today(), HOUSE);

        List<String> told = words(assess("house", draft));

        assertEquals(oneByOne("house", draft), told);
        assertKinds(told);
    }

    @Test
    void stricter_gates_are_told_for_courses_of_all_protocols_and_for_readings_of_none() {
        Protocol draft =
                drafts.with(
                        "gates",
                        scene.today(),
                        Map.of(Bound.MAXIMUM, "P3D", Bound.MINIMUM, "P20D"));

        Impact impact = assess("gates", draft);

        assertEquals(oneByOne("gates", draft), words(impact));
        assertTrue(
                scene.own(impact).anyMatch(row -> row.courseId() == 0), "the reading of no course");
    }

    @Test
    void what_is_due_by_the_clinics_defaults_is_due_by_the_rules_that_come() {
        Protocol draft = drafts.with("house", scene.today(), "vinci", Map.of());

        List<String> told = words(assess("vinci", draft));

        assertEquals(oneByOne("vinci", draft), told);
        assertTrue(told.stream().anyMatch(row -> row.contains("TOUCH_UP")), told::toString);
    }

    @Test
    void a_visit_of_today_is_told_and_one_of_yesterday_is_not() {
        LocalDate day = scene.today().plusDays(5);

        assertTrue(told(day).anyMatch(day::equals));
        assertTrue(told(day.plusDays(1)).noneMatch(day::equals));
    }

    /** The days of the visits that a stricter house is told of, asked on that day. */
    private Stream<LocalDate> told(LocalDate today) {
        Protocol draft = drafts.with("house", scene.today(), HOUSE);
        AskImpact ask = new AskImpact("house", draft, today);
        Impact impact =
                clinic.as(Role.MANAGER, () -> impacts.assess(ask, ImpactProgress.UNWATCHED));
        return scene.own(impact)
                .filter(row -> row.kind() == ImpactKind.BOOKING)
                .map(ImpactRow::day);
    }

    @Test
    void a_hold_that_ran_out_is_no_visit_any_more() throws Exception {
        Protocol draft = drafts.with("house", scene.today(), HOUSE);
        long before = bookings(draft);

        transaction.begin();
        entities.createNativeQuery(
                        "update booking set status = 'HELD', held_until = now() - interval '1 minute',"
                                + " requested_by = 'anna', request_reason = 'r'"
                                + " where id in (:own)",
                        Object.class)
                .setParameter("own", scene.bookings())
                .executeUpdate();
        transaction.commit();

        assertTrue(before > 0);
        assertEquals(0, bookings(draft));
    }

    private long bookings(Protocol draft) {
        return scene.own(assess("house", draft))
                .filter(row -> row.kind() == ImpactKind.BOOKING)
                .count();
    }

    @Test
    void it_takes_the_same_statements_for_more_clients() {
        Protocol draft = drafts.with("house", scene.today(), HOUSE);
        assess("house", draft);

        long first = Statements.of(() -> assess("house", draft));
        scene.set();
        long second = Statements.of(() -> assess("house", draft));

        assertEquals(first, second);
    }

    @Test
    void whoever_waits_is_told_how_far_it_is_and_can_stop_it() {
        List<Long> told = new ArrayList<>();
        Protocol draft = drafts.with("house", scene.today(), HOUSE);
        AskImpact ask = new AskImpact("house", draft, scene.today());

        Impact whole =
                clinic.as(
                        Role.MANAGER,
                        () ->
                                impacts.assess(
                                        ask,
                                        (done, all) -> {
                                            told.add(all - done);
                                            return true;
                                        }));
        Impact stopped = clinic.as(Role.MANAGER, () -> impacts.assess(ask, (done, all) -> false));

        assertTrue(whole.isWhole());
        assertEquals(0, told.get(told.size() - 1));
        assertFalse(stopped.isWhole());
        assertEquals(List.of(), stopped.rows());
    }

    @Test
    void a_protocol_that_is_not_there_and_gates_that_are_none_are_refused() {
        Protocol house = drafts.asInForce("house", scene.today());

        assertThrows(NotFoundException.class, () -> assess("nowhere", house));
        assertThrows(Exception.class, () -> assess("gates", house));
    }

    @Test
    void only_who_activates_rules_asks_since_it_names_clients() {
        AskImpact ask =
                new AskImpact("house", drafts.asInForce("house", scene.today()), scene.today());

        for (Role role : Set.of(Role.RECEPTION, Role.TECHNICIAN, Role.DOCTOR, Role.ADMIN)) {
            assertThrows(
                    EJBAccessException.class,
                    () -> clinic.as(role, () -> impacts.assess(ask, ImpactProgress.UNWATCHED)));
        }
        assertTrue(
                clinic.as(Role.MANAGER, () -> impacts.assess(ask, ImpactProgress.UNWATCHED))
                        .isWhole());
    }

    private Impact assess(String protocol, Protocol draft) {
        AskImpact ask = new AskImpact(protocol, draft, scene.today());
        return clinic.as(Role.MANAGER, () -> impacts.assess(ask, ImpactProgress.UNWATCHED));
    }

    private List<String> words(Impact impact) {
        return scene.own(impact).map(OneByOne::words).sorted().toList();
    }

    private List<String> oneByOne(String protocol, Protocol draft) {
        return clinic.as(
                Role.MANAGER,
                () ->
                        Stream.concat(
                                        scene.bookings().stream()
                                                .flatMap(id -> one.booking(id, protocol, draft)),
                                        scene.courses().stream()
                                                .flatMap(id -> one.recall(id, protocol, draft)))
                                .sorted()
                                .toList());
    }

    private static void assertKinds(List<String> told) {
        Set<String> kinds =
                told.stream()
                        .map(row -> row.substring(0, row.indexOf(' ')))
                        .collect(Collectors.toSet());
        assertEquals(
                EnumSet.allOf(ImpactKind.class).stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet()),
                kinds);
    }
}

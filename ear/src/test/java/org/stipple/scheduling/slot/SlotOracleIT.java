package org.stipple.scheduling.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.Role;

/**
 * The search for free times finds what one plain statement finds in the same database: whatever the
 * hours, the leave, the closures, the bookings and the lengths are, on the days of both clock
 * changes too.
 */
@ExtendWith(ArquillianExtension.class)
class SlotOracleIT {

    private static final int CASES = 40;

    @Resource private UserTransaction transaction;
    @PersistenceContext private EntityManager entities;
    @Inject private SlotService slots;
    @Inject private SchedulingScene scene;
    @Inject private ClinicClock clock;

    private final List<SchedulingScene.Place> places = new ArrayList<>();
    private final List<Long> clients = new ArrayList<>();

    @BeforeEach
    void setTheScene() {
        for (int i = 0; i < RandomDiary.PLACES; i++) {
            places.add(scene.place());
            clients.add(scene.client());
        }
    }

    @Test
    void the_sweep_finds_what_the_database_finds() throws Exception {
        int found = 0;
        for (int number = 1; number <= CASES; number++) {
            transaction.begin();
            try {
                found += check(number);
            } finally {
                transaction.rollback();
            }
        }
        assertTrue(found > 3 * CASES, "only " + found + " free times in all cases");
    }

    private int check(int number) {
        Roster here = scene.as(Role.RECEPTION, () -> slots.roster());
        RandomDiary diary = new RandomDiary(number, here, places, clients);
        diary.book(entities);
        FindSlots wanted = diary.wanted();
        List<FreeStarts.Start> all =
                new FreeStarts(entities, wanted, diary.roster()).all(Instant.EPOCH, clock.now());
        List<FreeStarts.Start> expected = oneAfterTheOther(all, wanted.times().usual());

        List<FreeStarts.Start> actual =
                scene.as(Role.RECEPTION, () -> slots.findFree(wanted, diary.roster())).stream()
                        .map(SlotOracleIT::start)
                        .toList();

        assertEquals(expected, actual, "case " + number + ": " + wanted);
        LocalDate day = wanted.last();
        assertEquals(
                expected.stream().filter(each -> isOn(day, each, diary.roster())).toList(),
                scene
                        .as(
                                Role.RECEPTION,
                                () -> slots.findFreeByDay(wanted, List.of(day), diary.roster()))
                        .getOrDefault(day, List.of())
                        .stream()
                        .map(SlotOracleIT::start)
                        .toList());
        return actual.size();
    }

    private static boolean isOn(LocalDate day, FreeStarts.Start start, Roster roster) {
        return roster.dayOf(Instant.ofEpochSecond(start.second())).equals(day);
    }

    private static FreeStarts.Start start(FreeSlot slot) {
        return new FreeStarts.Start(
                slot.personId(), slot.roomId(), slot.startsAt().getEpochSecond());
    }

    /** Of all starts, for each person the first, then the first after that visit, and so on. */
    private static List<FreeStarts.Start> oneAfterTheOther(
            List<FreeStarts.Start> all, VisitTimes times) {
        Map<Long, Long> over = new HashMap<>();
        List<FreeStarts.Start> offered = new ArrayList<>();
        for (FreeStarts.Start start : all) {
            long from = start.second() - times.preparationSeconds();
            if (from >= over.getOrDefault(start.personId(), Long.MIN_VALUE)) {
                offered.add(start);
                over.put(start.personId(), from + times.wholeSeconds());
            }
        }
        return offered;
    }
}

package org.stipple.scheduling.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.progress.ThirdSession;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.WantedTimes;
import org.stipple.security.Role;
import org.stipple.timing.Verdict;

/**
 * The first good times by the rules in force. The client's second session was sixteen days ago, and
 * the house protocol wants three weeks before the third at least, four as a rule.
 */
@ExtendWith(ArquillianExtension.class)
class SlotSearchIT {

    private static final int SINCE_SECOND = 16;
    private static final int MINIMUM = 21 - SINCE_SECOND;
    private static final int RECOMMENDED = 28 - SINCE_SECOND;
    private static final int FOUR_HOURS = 240;
    private static final int MOST = 60;

    @Inject private TimeSearchService searches;
    @Inject private SchedulingService scheduling;
    @Inject private SchedulingScene scene;

    private SchedulingScene.Place place;
    private long client;
    private VisitSubject third;

    @BeforeEach
    void aClientWhoseThirdSessionIsNext() {
        place = scene.place();
        client = scene.client();
        LocalDate second = scene.today().minusDays(SINCE_SECOND);
        scene.advised(client, place.personId(), second.minusDays(10));
        long course = scene.course(client, "house", second.minusDays(10), ThirdSession.NOT_SAID);
        scene.session(course, 1, place.personId(), second.minusDays(10));
        scene.session(course, 2, place.personId(), second);
        third = new VisitSubject(client, course, VisitStep.session(3));
    }

    @Test
    void recommended_days_come_first_and_permitted_ones_after_them() {
        TimesFound found = find(ask(third, scene.today().plusDays(40), false));

        List<Tier> tiers = found.days().stream().map(FoundDay::tier).toList();
        assertEquals(scene.today().plusDays(RECOMMENDED), found.days().get(0).day());
        assertEquals(tiers.stream().sorted().toList(), tiers);
        assertEquals(Set.of(Tier.RECOMMENDED, Tier.PERMITTED), Set.copyOf(tiers));
        FoundDay permitted = first(found, Tier.PERMITTED);
        assertEquals(scene.today().plusDays(MINIMUM), permitted.day());
        assertEquals(Verdict.EARLY, permitted.judgement().judgement().orElseThrow().verdict());
    }

    @Test
    void days_that_need_an_override_are_shown_only_when_asked_and_last() {
        LocalDate until = scene.today().plusDays(40);

        TimesFound found = find(ask(third, until, true));

        assertTrue(
                find(ask(third, until, false)).days().stream()
                        .noneMatch(day -> day.tier() == Tier.NEEDS_OVERRIDE));
        FoundDay override = first(found, Tier.NEEDS_OVERRIDE);
        assertTrue(override.day().isBefore(scene.today().plusDays(MINIMUM)));
        assertFalse(override.judgement().codesToOverride().isEmpty());
        List<Tier> tiers = found.days().stream().map(FoundDay::tier).toList();
        assertEquals(tiers.stream().sorted().toList(), tiers);
    }

    @Test
    void a_period_before_the_first_permitted_day_is_answered_with_that_day() {
        Obstruction why = why(ask(third, scene.today().plusDays(MINIMUM - 1), false));

        assertEquals(Obstruction.Kind.RULES_LATER, why.kind());
        assertEquals(scene.today().plusDays(MINIMUM), why.findDay().orElseThrow());
    }

    @Test
    void what_can_still_be_done_before_the_visit_is_named() {
        long unadvised = scene.client();
        LocalDate today = scene.today();
        VisitSubject first =
                new VisitSubject(unadvised, scene.course(unadvised, today), VisitStep.session(1));

        TimesFound found = find(ask(first, today.plusDays(30), false));

        assertTrue(
                found.days().get(0).judgement().todos().stream()
                        .anyMatch(todo -> todo.kind() == TodoKind.CONSENT));
    }

    @Test
    void any_technician_is_offered_and_the_one_who_is_wanted_alone() {
        SchedulingScene.Place other = scene.place();
        LocalDate day = scene.today().plusDays(RECOMMENDED);
        AskTimes anybody =
                new AskTimes(
                        VisitKind.SESSION,
                        third,
                        0,
                        0,
                        0,
                        FOUR_HOURS,
                        day,
                        day,
                        WantedTimes.ANY,
                        false,
                        1,
                        0);

        Set<Long> people = people(find(anybody));

        assertTrue(people.containsAll(Set.of(place.personId(), other.personId())));
        assertEquals(Set.of(place.personId()), people(find(ask(third, null, false))));
    }

    @Test
    void wishes_of_weekday_and_time_of_day_hold_for_every_time() {
        WantedTimes wish =
                new WantedTimes(
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        LocalTime.of(12, 0),
                        LocalTime.of(17, 0));

        TimesFound found = find(ask(third, wish));

        assertFalse(found.days().isEmpty());
        for (FoundDay day : found.days()) {
            assertTrue(wish.wants(day.day()));
            for (FreeSlot slot : day.slots()) {
                assertTrue(!time(found, slot).isBefore(wish.from()));
                assertTrue(!time(found, slot).plusMinutes(FOUR_HOURS).isAfter(wish.until()));
            }
        }
    }

    @Test
    void who_cannot_and_what_is_too_long_are_told_with_what_would_help() {
        AskTimes nobody =
                new AskTimes(
                        VisitKind.SESSION,
                        third,
                        -1,
                        0,
                        0,
                        FOUR_HOURS,
                        scene.today(),
                        null,
                        WantedTimes.ANY,
                        false,
                        1,
                        0);
        AskTimes long12 =
                new AskTimes(
                        VisitKind.SESSION,
                        third,
                        place.personId(),
                        place.roomId(),
                        0,
                        720,
                        scene.today(),
                        null,
                        new WantedTimes(Set.of(), LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        false,
                        1,
                        0);

        Obstruction person = why(nobody);
        Obstruction hours = why(long12);

        assertEquals(Obstruction.Kind.PERSON, person.kind());
        assertEquals(scene.today().plusDays(RECOMMENDED), person.findOtherwise().orElseThrow());
        assertEquals(Obstruction.Kind.HOURS, hours.kind());
        assertEquals(180, hours.minutes());
    }

    @Test
    void a_time_that_was_found_is_booked_and_then_found_no_more() {
        TimesFound before = find(ask(third, null, false));
        FreeSlot slot = before.days().get(0).slots().get(0);

        BookingDecision first = book(third, before, slot);
        long other = scene.client();
        BookingDecision second =
                book(VisitSubject.of(other, VisitStep.of(VisitKind.CONSULTATION)), before, slot);

        assertInstanceOf(BookingDecision.Booked.class, first);
        BookingDecision.Taken taken = assertInstanceOf(BookingDecision.Taken.class, second);
        assertTrue(
                taken.next().stream().noneMatch(next -> next.startsAt().isBefore(slot.startsAt())));
        assertFalse(taken.next().isEmpty());
    }

    private BookingDecision book(VisitSubject subject, TimesFound found, FreeSlot slot) {
        BookVisit visit =
                new BookVisit(
                        UUID.randomUUID(),
                        subject,
                        slot.personId(),
                        slot.roomId(),
                        found.roster().dayOf(slot.startsAt()),
                        time(found, slot),
                        FOUR_HOURS,
                        Set.of(),
                        "",
                        "");
        return scene.as(Role.RECEPTION, () -> scheduling.book(visit));
    }

    private static LocalTime time(TimesFound found, FreeSlot slot) {
        return slot.startsAt().atZone(found.roster().zone()).toLocalTime();
    }

    private static Set<Long> people(TimesFound found) {
        return found.days().stream()
                .flatMap(day -> day.slots().stream())
                .map(FreeSlot::personId)
                .collect(Collectors.toSet());
    }

    private static FoundDay first(TimesFound found, Tier tier) {
        return found.days().stream().filter(day -> day.tier() == tier).findFirst().orElseThrow();
    }

    private AskTimes ask(VisitSubject subject, LocalDate until, boolean withOverrides) {
        return new AskTimes(
                subject.step().kind(),
                subject,
                place.personId(),
                place.roomId(),
                0,
                FOUR_HOURS,
                scene.today(),
                until,
                WantedTimes.ANY,
                withOverrides,
                MOST,
                0);
    }

    private AskTimes ask(VisitSubject subject, WantedTimes wish) {
        return new AskTimes(
                subject.step().kind(),
                subject,
                place.personId(),
                place.roomId(),
                0,
                FOUR_HOURS,
                scene.today(),
                null,
                wish,
                false,
                MOST,
                0);
    }

    private TimesFound find(AskTimes ask) {
        return scene.as(Role.RECEPTION, () -> searches.find(ask));
    }

    private Obstruction why(AskTimes ask) {
        return find(ask).findObstruction().orElseThrow();
    }
}

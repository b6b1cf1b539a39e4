package org.stipple.scheduling.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;

/**
 * Reads days of the diary: who comes when, who works when, what happened otherwise, and how full
 * the weeks around are. It loads the visits of the days that are asked for and no others; the
 * number of statements does not depend on how many there are.
 */
@Stateless
public class DayDiaryService {

    @Inject private DiaryReading reading;
    @Inject private SlotService slots;
    @Inject private DayLoads loads;
    @Inject private ClinicClock clock;

    /** The visits of these days, given up ones too, and how full their weeks are. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public DiaryDays days(@Valid @NotNull AskDiary ask) {
        Instant now = clock.now();
        Roster roster = roster(ask, now);
        DiaryReading.Told told = reading.read(roster, ask, now);
        return days(roster, told, Watch.visits(ask), ask.filter(), now);
    }

    /** How full the weeks of these days are, without their visits. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public DiaryDays overview(@Valid @NotNull AskDiary ask) {
        Instant now = clock.now();
        return days(
                roster(ask, now),
                new DiaryReading.Told(List.of(), List.of()),
                Watch.loads(ask),
                ask.filter(),
                now);
    }

    private DiaryDays days(
            Roster roster, DiaryReading.Told told, Watch watch, DiaryFilter filter, Instant now) {
        DayLoads.Counted counted = loads.count(roster.site().id(), watch, filter, now);
        return new DiaryDays(
                roster, now, told.visits(), told.deeds(), counted.byDay(), watch, counted.change());
    }

    // The roster knows exceptions from today on: weeks before are asked for by themselves.
    private Roster roster(AskDiary ask, Instant now) {
        Roster roster = slots.roster();
        return ask.monday().isBefore(roster.dayOf(now))
                ? new Roster(
                        roster.site(),
                        roster.people(),
                        roster.rooms(),
                        slots.hoursFrom(ask.monday()))
                : roster;
    }

    /**
     * How far what somebody looks at has come: one statement, asked every few seconds by everybody
     * who looks at the diary.
     *
     * @param siteId whose diary it is
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public DiaryChange change(long siteId, @Valid @NotNull Watch watch) {
        return loads.change(siteId, watch, clock.now());
    }
}

package org.stipple.scheduling.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.slot.Roster;
import org.stipple.timing.NearestDay;

/** The days on which a visit is looked for, each judged once and only when it is asked for. */
final class JudgedDays {

    private static final int DAYS_AHEAD = 59;

    private final AskTimes ask;
    private final Ruling ruling;
    private final Roster roster;
    private final LocalDate today;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocalDate, DayJudgement> judged = new HashMap<>();

    private JudgedDays(
            AskTimes ask,
            Ruling ruling,
            Roster roster,
            LocalDate today,
            LocalDate first,
            LocalDate last) {
        this.ask = ask;
        this.ruling = ruling;
        this.roster = roster;
        this.today = today;
        this.first = first;
        this.last = last;
    }

    /**
     * The days that are looked at: two months from the first that the rules permit, and as many
     * from the first that is recommended. Empty where the rules permit none of those wanted.
     */
    static Optional<JudgedDays> of(AskTimes ask, Ruling ruling, Roster roster, LocalDate today) {
        LocalDate from = ask.from().isBefore(today) ? today : ask.from();
        if (ruling instanceof Ruling.NoVersion) {
            return Optional.empty();
        }
        if (!(ruling instanceof Ruling.Judges judges)) {
            return within(ask, ruling, roster, today, from, from);
        }
        Optional<LocalDate> permitted = judges.visit().nearestPermitted(from, today).day();
        Optional<LocalDate> recommended = judges.visit().nearestRecommended(from, today).day();
        LocalDate later = recommended.or(() -> permitted).orElse(from);
        return ask.withOverrides()
                ? within(ask, ruling, roster, today, from, later)
                : permitted.flatMap(on -> within(ask, ruling, roster, today, on, later));
    }

    private static Optional<JudgedDays> within(
            AskTimes ask,
            Ruling ruling,
            Roster roster,
            LocalDate today,
            LocalDate first,
            LocalDate later) {
        LocalDate last = ask.findUntil().orElse(later.plusDays(DAYS_AHEAD));
        return first.isAfter(last)
                ? Optional.empty()
                : Optional.of(new JudgedDays(ask, ruling, roster, today, first, last));
    }

    /** As many days after these, whatever was wanted as the last. */
    JudgedDays after() {
        return new JudgedDays(
                ask, ruling, roster, today, last.plusDays(1), last.plusDays(1 + DAYS_AHEAD));
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** Those of this tier on which the clinic is open, in order. */
    Stream<DayJudgement> of(Tier tier) {
        return open().map(this::judge).filter(day -> Tier.of(day) == tier);
    }

    /** Those on which the clinic is open, in order. */
    Stream<LocalDate> open() {
        return first.datesUntil(last.plusDays(1)).filter(roster::isOpenOn);
    }

    private DayJudgement judge(LocalDate day) {
        return judged.computeIfAbsent(day, of -> DayJudgement.alone(ruling, of, today));
    }

    /** The tiers that are looked at, the best first. */
    List<Tier> tiers() {
        return ask.withOverrides()
                ? List.of(Tier.RECOMMENDED, Tier.PERMITTED, Tier.NEEDS_OVERRIDE)
                : List.of(Tier.RECOMMENDED, Tier.PERMITTED);
    }

    /** Why the rules permit none of the days that are wanted. */
    static Obstruction shut(AskTimes ask, Ruling ruling, LocalDate today) {
        if (!(ruling instanceof Ruling.Judges judges)) {
            return Obstruction.of(Obstruction.Kind.NO_VERSION);
        }
        LocalDate from = ask.from().isBefore(today) ? today : ask.from();
        NearestDay nearest = judges.visit().nearestPermitted(from, today);
        return nearest.day()
                .map(day -> new Obstruction(Obstruction.Kind.RULES_LATER, day, 0, List.of(), null))
                .orElseGet(
                        () ->
                                new Obstruction(
                                        Obstruction.Kind.RULES, null, 0, nearest.shutBy(), null));
    }
}

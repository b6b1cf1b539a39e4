package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for whatever rules and histories: protocols, good and bad, are drawn at random. */
class TimingPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 90;
    private static final String FAULTY = "faulty";

    @Property(tries = 3000)
    void theEvaluatorReadsTheSpecificationWordByWord(
            @ForAll("inquiries") Inquiry inquiry, @ForAll @IntRange(max = DAYS) int days) {
        LocalDate day = FIRST.plusDays(days);

        Object expected =
                unlessFaulty(
                        () ->
                                new LiteralReading(inquiry)
                                        .judge(day).stream()
                                                .map(
                                                        said ->
                                                                said.rule().code()
                                                                        + said.anchor()
                                                                        + said.verdict()
                                                                        + said.bounds())
                                                .toList());
        Object actual =
                unlessFaulty(
                        () ->
                                TimingEvaluator.judge(inquiry, day).findings().stream()
                                        .map(TimingPropertiesTest::told)
                                        .toList());

        assertAlike(inquiry, day, expected, actual);
    }

    private static void assertAlike(Inquiry inquiry, LocalDate day, Object one, Object other) {
        boolean isOneFaulty = FAULTY.equals(one) != FAULTY.equals(other);
        Assume.that(!(isOneFaulty && new LiteralReading(inquiry).isFaultyBefore(day)));
        assertEquals(one, other);
    }

    private static String told(Finding finding) {
        List<LocalDate> bounds =
                finding.isMissing()
                        ? List.of()
                        : Bound.OF_A_DAY.stream()
                                .map(bound -> finding.window().find(bound).orElse(LocalDate.MIN))
                                .toList();
        return finding.code() + finding.anchor().map(Event::day) + finding.verdict() + bounds;
    }

    @Property
    void theOrderOfRulesTagsAndEventsDoesNotMatter(
            @ForAll("inquiries") Inquiry inquiry, @ForAll Random random) {
        List<TimingRule> rules = new ArrayList<>(inquiry.protocol().rules());
        List<Event> events = new ArrayList<>(inquiry.timeline().events());
        Collections.shuffle(rules, random);
        Collections.shuffle(events, random);
        rules.replaceAll(rule -> tagged(rule, shuffled(rule.when(), random)));
        Inquiry shuffled =
                new Inquiry(
                        new Protocol(inquiry.protocol().id(), rules),
                        shuffled(inquiry.tags(), random),
                        new Timeline(events),
                        inquiry.step());

        forEveryDay(
                day ->
                        assertAlike(
                                inquiry,
                                day,
                                unlessFaulty(() -> TimingEvaluator.judge(inquiry, day)),
                                unlessFaulty(() -> TimingEvaluator.judge(shuffled, day))));
    }

    private static Set<String> shuffled(Set<String> tags, Random random) {
        List<String> inAnotherOrder = new ArrayList<>(tags);
        Collections.shuffle(inAnotherOrder, random);
        return new LinkedHashSet<>(inAnotherOrder);
    }

    @Property
    void addingARuleNeverMakesADayMorePermittedUnlessItOverrides(
            @ForAll("soundInquiries") Inquiry inquiry, @ForAll("plainRules") TimingRule added) {
        List<TimingRule> more = new ArrayList<>(inquiry.protocol().rules());
        more.add(added);
        Inquiry stricter =
                new Inquiry(
                        new Protocol("more", more),
                        inquiry.tags(),
                        inquiry.timeline(),
                        inquiry.step());

        forEveryDay(
                day -> {
                    Object before =
                            unlessFaulty(() -> TimingEvaluator.judge(inquiry, day).outcome());
                    Object after =
                            unlessFaulty(() -> TimingEvaluator.judge(stricter, day).outcome());
                    if (before instanceof Outcome one && after instanceof Outcome other) {
                        assertTrue(other.compareTo(one) <= 0, one + " became " + other);
                    }
                });
    }

    @Property
    void verdictsChangeOnlyAtTheDaysThatFindingsAndEventsName(
            @ForAll("soundInquiries") Inquiry inquiry) {
        Set<LocalDate> eventDays =
                new HashSet<>(inquiry.timeline().events().stream().map(Event::day).toList());
        forEveryDay(
                day -> {
                    LocalDate next = day.plusDays(1);
                    Object today = unlessFaulty(() -> TimingEvaluator.judge(inquiry, day));
                    Object tomorrow = unlessFaulty(() -> TimingEvaluator.judge(inquiry, next));
                    if (!eventDays.contains(next)
                            && today instanceof Judgement one
                            && tomorrow instanceof Judgement other
                            && (one.verdict() != other.verdict()
                                    || one.outcome() != other.outcome())) {
                        assertTrue(
                                daysNamed(one, inquiry).contains(next),
                                () -> one + " then " + other);
                    }
                });
    }

    private static Set<LocalDate> daysNamed(Judgement judgement, Inquiry inquiry) {
        Set<LocalDate> named = new HashSet<>();
        for (Finding finding : judgement.findings()) {
            finding.window()
                    .days()
                    .forEach((bound, day) -> named.add(bound.isLast() ? day.plusDays(1) : day));
        }
        // A rule that replaced others and has no anchor ends without a finding that could say so.
        for (TimingRule rule : inquiry.protocol().rules()) {
            Judging.findEnd(rule, inquiry.timeline().upTo(judgement.day()))
                    .filter(end -> rule.override() && !rule.required())
                    .ifPresent(end -> named.add(end.plusDays(1)));
        }
        return named;
    }

    @Property
    void bandsAreWhatJudgingEveryDayGives(@ForAll("inquiries") Inquiry inquiry) {
        LocalDate last = FIRST.plusDays(DAYS);
        Object everyDay =
                unlessFaulty(
                        () ->
                                FIRST.datesUntil(last.plusDays(1))
                                        .map(day -> TimingEvaluator.judge(inquiry, day))
                                        .map(
                                                judged ->
                                                        judged.day()
                                                                + " "
                                                                + judged.verdict()
                                                                + judged.outcome())
                                        .toList());
        Object byBands =
                unlessFaulty(
                        () ->
                                TimingEvaluator.bands(inquiry, FIRST, last).stream()
                                        .flatMap(TimingPropertiesTest::daysOf)
                                        .toList());

        assertEquals(everyDay, byBands);
    }

    private static Stream<String> daysOf(Band band) {
        return band.from()
                .datesUntil(band.to().plusDays(1))
                .map(day -> day + " " + band.verdict() + band.outcome());
    }

    @Property(tries = 200)
    void theNearestDaysAreWhatJudgingEveryDayGives(@ForAll("inquiries") Inquiry inquiry) {
        assertEquals(
                unlessFaulty(() -> firstDay(inquiry, judged -> judged.outcome().permits())),
                unlessFaulty(() -> TimingEvaluator.nearestPermitted(inquiry, FIRST).day()));
        assertEquals(
                unlessFaulty(
                        () -> firstDay(inquiry, judged -> judged.verdict() == Verdict.RECOMMENDED)),
                unlessFaulty(() -> TimingEvaluator.nearestRecommended(inquiry, FIRST).day()));
    }

    private static Optional<LocalDate> firstDay(Inquiry inquiry, Predicate<Judgement> isGood) {
        return FIRST.datesUntil(FIRST.plusYears(2).plusDays(1))
                .map(day -> TimingEvaluator.judge(inquiry, day))
                .filter(isGood)
                .map(Judgement::day)
                .findFirst();
    }

    @Property
    void whatComesLaterDoesNotChangeADay(@ForAll("inquiries") Inquiry inquiry) {
        forEveryDay(
                day -> {
                    Inquiry thatDay =
                            new Inquiry(
                                    inquiry.protocol(),
                                    inquiry.tags(),
                                    inquiry.timeline().upTo(day),
                                    inquiry.step());
                    assertEquals(
                            unlessFaulty(() -> TimingEvaluator.judge(thatDay, day)),
                            unlessFaulty(() -> TimingEvaluator.judge(inquiry, day)));
                });
    }

    @Property
    void aRecommendedDayLiesInTheWindow(@ForAll("inquiries") Inquiry inquiry) {
        forEveryDay(
                day -> {
                    Object judged = unlessFaulty(() -> TimingEvaluator.judge(inquiry, day));
                    if (judged instanceof Judgement judgement
                            && judgement.verdict() == Verdict.RECOMMENDED) {
                        Window window = judgement.window();
                        assertTrue(window.earliest().filter(day::isBefore).isEmpty());
                        assertTrue(window.recommendedFrom().filter(day::isBefore).isEmpty());
                        assertTrue(window.recommendedTo().filter(day::isAfter).isEmpty());
                        assertTrue(window.latest().filter(day::isAfter).isEmpty());
                    }
                });
    }

    private static void forEveryDay(java.util.function.Consumer<LocalDate> check) {
        FIRST.datesUntil(FIRST.plusDays(DAYS)).forEach(check);
    }

    private static Object unlessFaulty(java.util.function.Supplier<?> judging) {
        try {
            return judging.get();
        } catch (FaultyProtocolException faulty) {
            return FAULTY;
        }
    }

    @Provide
    Arbitrary<Inquiry> inquiries() {
        return inquiries(rules(TimingPropertiesTest::anyBounds));
    }

    /** Bounds in their order, as a version has them that was activated. */
    @Provide
    Arbitrary<Inquiry> soundInquiries() {
        return inquiries(rules(TimingPropertiesTest::boundsInOrder));
    }

    @Provide
    Arbitrary<TimingRule> plainRules() {
        return rules(TimingPropertiesTest::boundsInOrder).map(rule -> named(rule, "ADDED", false));
    }

    private static Arbitrary<Inquiry> inquiries(Arbitrary<TimingRule> rules) {
        Arbitrary<Protocol> protocols =
                rules.list()
                        .ofMaxSize(7)
                        .map(
                                list -> {
                                    List<TimingRule> coded = new ArrayList<>();
                                    for (TimingRule rule : list) {
                                        coded.add(named(rule, "R" + coded.size(), rule.override()));
                                    }
                                    return new Protocol("random", coded);
                                });
        Arbitrary<Timeline> timelines =
                Combinators.combine(
                                Arbitraries.of(
                                        "SESSION_1",
                                        "SESSION_2",
                                        "SESSION_3",
                                        "CONSENT",
                                        "REVIEW",
                                        "COURSE_END",
                                        "OBSERVATION:SUNBURN"),
                                Arbitraries.integers().between(0, 40))
                        .as((name, days) -> new Event(EventName.parse(name), FIRST.plusDays(days)))
                        .list()
                        .ofMaxSize(7)
                        .map(Timeline::new);
        Arbitrary<Step> steps =
                Arbitraries.of("SESSION_1", "SESSION_2", "SESSION_3", "SESSION_4", "REVIEW")
                        .map(Step::parse);
        return Combinators.combine(protocols, tags(), timelines, steps).as(Inquiry::new);
    }

    private static Arbitrary<Set<String>> tags() {
        return Arbitraries.of("A", "B").set();
    }

    private static Arbitrary<TimingRule> rules(Function<List<Optional<Integer>>, Bounds> toBounds) {
        Arbitrary<List<EventName>> from =
                Arbitraries.of(
                                "SESSION_1",
                                "SESSION_2",
                                "SESSION_3",
                                "PREVIOUS_SESSION",
                                "PREVIOUS_SESSION",
                                "CONSENT",
                                "REVIEW",
                                "OBSERVATION:SUNBURN")
                        .map(EventName::parse)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3);
        Arbitrary<List<EventName>> after =
                Arbitraries.of("SESSION_2", "PREVIOUS_SESSION", "CONSENT")
                        .map(EventName::parse)
                        .list()
                        .ofMaxSize(1);
        Arbitrary<List<StepPattern>> steps =
                Arbitraries.of(
                                "SESSION",
                                "SESSION",
                                "SESSION_2+",
                                "SESSION_3",
                                "SESSION_2",
                                "REVIEW")
                        .map(StepPattern::parse)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2);
        Arbitrary<Bounds> bounds =
                Arbitraries.integers()
                        .between(0, 30)
                        .optional(0.6)
                        .list()
                        .ofSize(Bound.values().length)
                        .map(toBounds);
        Arbitrary<List<Boolean>> flags = Arbitraries.of(true, false, false).list().ofSize(3);
        return Combinators.combine(
                        from, after, steps, tags(), bounds, flags, Arbitraries.of(Severity.class))
                .as(
                        (anchors, fence, governed, when, stated, flag, severity) ->
                                new TimingRule(
                                        "R",
                                        flag.get(0),
                                        anchors,
                                        fence,
                                        governed,
                                        when,
                                        flag.get(1),
                                        flag.get(2),
                                        stated,
                                        severity,
                                        ""));
    }

    private static Bounds anyBounds(List<Optional<Integer>> days) {
        Map<Bound, RulePeriod> periods = new EnumMap<>(Bound.class);
        for (Bound bound : Bound.values()) {
            days.get(periodIndex(bound))
                    .ifPresent(number -> periods.put(bound, new RulePeriod(0, 0, 0, number)));
        }
        return new Bounds(periods);
    }

    private static Bounds boundsInOrder(List<Optional<Integer>> days) {
        Map<Bound, RulePeriod> periods = new EnumMap<>(Bound.class);
        int sum = 0;
        for (Bound bound : Bound.values()) {
            Optional<Integer> more = days.get(periodIndex(bound));
            if (more.isPresent()) {
                sum += more.get() / 3;
                periods.put(bound, new RulePeriod(0, 0, 0, sum));
            }
        }
        return new Bounds(periods);
    }

    private static int periodIndex(Bound bound) {
        return List.of(Bound.values()).indexOf(bound);
    }

    private static TimingRule named(TimingRule rule, String code, boolean override) {
        return copy(rule, code, rule.when(), override);
    }

    private static TimingRule tagged(TimingRule rule, Set<String> when) {
        return copy(rule, rule.code(), when, rule.override());
    }

    private static TimingRule copy(
            TimingRule rule, String code, Set<String> when, boolean override) {
        return new TimingRule(
                code,
                rule.gate(),
                rule.from(),
                rule.after(),
                rule.steps(),
                when,
                rule.required(),
                override,
                rule.bounds(),
                rule.severity(),
                rule.guidance());
    }
}

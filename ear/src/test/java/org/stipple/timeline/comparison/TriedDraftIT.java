package org.stipple.timeline.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.policy.draft.CopyProtocol;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.ActAs;
import org.stipple.security.Role;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.Verdict;

/** A draft tried beside the protocols in force, before anybody activates it. */
@ExtendWith(ArquillianExtension.class)
class TriedDraftIT {

    private static final String GATES = "gates";

    @Inject private ComparisonService comparisons;
    @Inject private RuleDraftService drafts;
    @Inject private SchedulingScene clinic;
    @Inject private ActAs actAs;

    private String id;
    private LocalDate today;

    @BeforeEach
    void copyTheHouse() {
        clinic.place();
        today = clinic.today();
        id = manager(() -> drafts.copy(new CopyProtocol("house", "Tried " + UUID.randomUUID())));
    }

    @AfterEach
    void giveUp() {
        discard(id);
    }

    private <T> T manager(Supplier<T> act) {
        return actAs.callAs("tom", Set.of(Role.MANAGER), act);
    }

    private void discard(String protocol) {
        manager(
                () -> {
                    drafts.find(protocol)
                            .ifPresent(draft -> drafts.discard(protocol, draft.revision()));
                    return protocol;
                });
    }

    private void type(String protocol, String code, String column, String typed) {
        RuleDraft draft = manager(() -> drafts.get(protocol));
        SheetRow row =
                draft.content().rows(Sheet.RULES).stream()
                        .filter(rule -> rule.cell("code").equals(code))
                        .findFirst()
                        .orElseThrow();
        DraftEdit edit =
                DraftEdit.TypeCells.of(Sheet.RULES, row.key(), column, row.cell(column), typed);
        manager(() -> drafts.edit(protocol, edit));
    }

    /** The second session a week after the first. */
    private Comparison tried(String protocol, boolean withGates) {
        Timeline first = new Timeline(List.of(new Event(EventName.session(1), today)));
        AskComparison ask =
                new AskComparison(Step.session(2), today.plusDays(7), first, Set.of(), withGates);
        return actAs.callAs(
                "hannah",
                Set.of(Role.RECEPTION),
                () -> comparisons.compareWithDraft(ask, today, protocol));
    }

    @Test
    void it_stands_first_and_is_judged_as_it_is_typed() {
        assertEquals(Verdict.RECOMMENDED, tried(id, false).lines().get(0).verdict());

        type(id, "HO-S1-S2", "minimum", "P10D");
        type(id, "HO-S1-S2", "recommended_from", "P10D");

        ComparedLine line = tried(id, false).lines().get(0);
        assertTrue(line.of().draft());
        assertEquals(Verdict.GRACE, line.verdict());
    }

    @Test
    void a_rule_that_cannot_be_read_yet_says_nothing() {
        type(id, "HO-S1-S2", "minimum", "soon");

        ComparedLine line =
                tried(id, false).lines().stream()
                        .filter(one -> one.of().draft())
                        .findFirst()
                        .orElseThrow();

        assertTrue(line.isSilent());
    }

    @Test
    void it_takes_the_place_of_its_protocols_version_in_force() {
        manager(
                () -> {
                    drafts.begin("house");
                    return id;
                });

        List<ComparedRules> houses =
                tried("house", false).lines().stream()
                        .map(ComparedLine::of)
                        .filter(rules -> rules.name().equals("House protocol"))
                        .toList();
        discard("house");

        assertEquals(1, houses.size());
        assertTrue(houses.get(0).draft());
    }

    @Test
    void one_of_the_gates_is_the_gates_of_all() {
        assertFalse(tried(id, true).missing().isEmpty());
        manager(
                () -> {
                    drafts.begin(GATES);
                    drafts.get(GATES)
                            .content()
                            .rows(Sheet.RULES)
                            .forEach(
                                    row ->
                                            drafts.edit(
                                                    GATES,
                                                    new DraftEdit.RemoveRows(
                                                            Sheet.RULES, List.of(row.key()))));
                    return id;
                });

        Comparison without = tried(GATES, true);
        discard(GATES);

        assertEquals(List.of(), without.missing());
        assertFalse(without.lines().get(0).of().draft());
    }
}

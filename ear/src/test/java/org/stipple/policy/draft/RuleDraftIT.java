package org.stipple.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.policy.PolicyService;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.sheet.CellChangedException;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.table.Cells;
import org.stipple.policy.table.ProtocolRole;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/** From a copy of the house protocol to its first version, on the real database. */
@ExtendWith(ArquillianExtension.class)
class RuleDraftIT {

    @Inject private RuleDraftService drafts;
    @Inject private ActivationService activation;
    @Inject private PolicyService policy;
    @Inject private SchedulingScene clinic;
    @Inject private ActAs actAs;
    @Inject private PolicyConstraints constraints;

    private String id;

    @BeforeEach
    void copyTheHouse() {
        clinic.place();
        id = manager(() -> drafts.copy(new CopyProtocol("house", "Own " + UUID.randomUUID())));
    }

    private <T> T manager(java.util.function.Supplier<T> act) {
        return actAs.callAs("tom", Set.of(Role.MANAGER), act);
    }

    private RuleDraft draft() {
        return manager(() -> drafts.get(id));
    }

    private SheetRow rule(String code) {
        return draft().content().rows(Sheet.RULES).stream()
                .filter(row -> row.cell("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private RuleDraft type(String code, String column, String typed) {
        SheetRow row = rule(code);
        return manager(
                () ->
                        drafts.edit(
                                id,
                                DraftEdit.TypeCells.of(
                                        Sheet.RULES, row.key(), column, row.cell(column), typed)));
    }

    private DraftReview review() {
        return manager(() -> drafts.review(drafts.get(id)));
    }

    private VersionSummary activate(LocalDate day) {
        int seen = draft().revision();
        return manager(() -> activation.activate(new ActivateDraft(id, seen, day, "Healing")));
    }

    /** In force today, it would stand beside the protocols that other tests look at. */
    private LocalDate farDay() {
        return clinic.today().plusYears(3);
    }

    /** Confirms what came out, rules on care, and looks at the impact. */
    private void makeReady() {
        RuleDraft now = draft();
        List<DraftEdit> edits =
                review().cases().red().stream()
                        .map(red -> KeptCases.keeping(now, red.confirmed()))
                        .toList();
        if (!edits.isEmpty()) {
            manager(() -> drafts.edit(id, new DraftEdit.Together(Sheet.CASES, edits)));
        }
        review().unruled().stream()
                .map(one -> one.one() + "+" + one.other())
                .distinct()
                .forEach(this::ruleOn);
        int revision = draft().revision();
        manager(
                () -> {
                    drafts.impactSeen(id, revision);
                    return revision;
                });
    }

    private void ruleOn(String pair) {
        String[] codes = pair.split("\\+", 2);
        manager(
                () ->
                        drafts.edit(
                                id,
                                new DraftEdit.AddRows(
                                        Sheet.RULINGS,
                                        0,
                                        List.of(
                                                Map.of(
                                                        "one",
                                                        codes[0],
                                                        "other",
                                                        codes[1],
                                                        "note",
                                                        "Told apart at the visit")))));
    }

    @Test
    void a_copy_is_the_clinics_own_and_judges_nothing_until_it_is_activated() {
        assertEquals(ProtocolRole.CLINIC, draft().head().role());
        assertEquals(12, draft().content().rows(Sheet.RULES).size());
        assertEquals(
                Optional.empty(),
                manager(() -> policy.findInForce(id, clinic.today().plusYears(9))));
        assertTrue(review().cases().isGreen());
        assertTrue(review().cases().results().size() > 100, "boundary cases of every rule");
    }

    @Test
    void two_protocols_never_share_a_name() {
        String name = draft().head().name();

        assertEquals(
                "protocol_name_unique",
                assertThrows(
                                ConstraintException.class,
                                () -> manager(() -> drafts.copy(new CopyProtocol("house", name))))
                        .messageKey());
    }

    @Test
    void a_second_manager_is_told_what_the_first_typed_and_overwrites_nothing() {
        SheetRow seen = rule("HO-S1-S2");
        type("HO-S1-S2", "minimum", "P10D");

        CellChangedException told =
                assertThrows(
                        CellChangedException.class,
                        () ->
                                actAs.callAs(
                                        "ida",
                                        Set.of(Role.MANAGER),
                                        () ->
                                                drafts.edit(
                                                        id,
                                                        DraftEdit.TypeCells.of(
                                                                Sheet.RULES,
                                                                seen.key(),
                                                                "minimum",
                                                                "P7D",
                                                                "P12D"))));

        assertEquals("P10D", told.theirs());
        assertEquals("P10D", rule("HO-S1-S2").cell("minimum"));
    }

    @Test
    void undo_goes_back_step_by_step() {
        type("HO-S1-S2", "minimum", "P10D");
        type("HO-S1-S2", "minimum", "P12D");
        type("HO-S2-S3", "maximum", "P4M");

        manager(() -> drafts.undo(id));
        assertEquals("P3M", rule("HO-S2-S3").cell("maximum"));
        assertEquals("P12D", rule("HO-S1-S2").cell("minimum"));
        manager(() -> drafts.undo(id));
        assertEquals("P10D", rule("HO-S1-S2").cell("minimum"));
        type("HO-S1-S2", "minimum", "P9D");
        manager(() -> drafts.undo(id));
        assertEquals("P10D", rule("HO-S1-S2").cell("minimum"));
        manager(() -> drafts.undo(id));
        assertEquals("P7D", rule("HO-S1-S2").cell("minimum"));
        assertFalse(draft().undoable().isOne());
    }

    @Test
    void what_is_typed_wrong_is_kept_and_keeps_the_version_back() {
        type("HO-S1-S2", "minimum", "nine hundred years");

        assertEquals("nine hundred years", rule("HO-S1-S2").cell("minimum"));
        assertEquals(1, review().faultCount());
        assertEquals("policy_has_faults", refusal(clinic.today().plusDays(1)));
    }

    private String refusal(LocalDate day) {
        return assertThrows(NotActivatedException.class, () -> activate(day)).messageKey();
    }

    @Test
    void a_changed_rule_turns_its_boundaries_red_and_nothing_else() {
        type("HO-S1-S2", "minimum", "P10D");
        type("HO-S1-S2", "recommended_from", "P10D");

        List<String> red = review().cases().red().stream().map(r -> r.row().name()).toList();

        assertTrue(red.contains("HO-S1-S2 minimum P7D 0"), red.toString());
        assertTrue(red.stream().noneMatch(name -> name.startsWith("HO-S2-S3")), red.toString());
        assertEquals("policy_has_red_cases", refusal(clinic.today().plusDays(1)));
    }

    @Test
    void a_version_comes_into_force_on_its_day_with_all_that_was_decided() {
        LocalDate day = farDay().plusDays(3);
        type("HO-S1-S2", "minimum", "P10D");
        type("HO-S1-S2", "recommended_from", "P10D");
        makeReady();

        VersionSummary version = activate(day);

        assertEquals(1, version.number());
        assertEquals("tom", version.activatedBy());
        assertEquals("Healing", version.reason());
        assertEquals(Optional.empty(), manager(() -> policy.findInForce(id, day.minusDays(1))));
        assertEquals(
                version.id(), manager(() -> policy.findInForce(id, day)).orElseThrow().versionId());
        assertTrue(manager(() -> drafts.find(id)).isEmpty());
        assertEquals(
                List.of("Told apart at the visit"),
                manager(() -> policy.getContent(version.id())).rulings().stream()
                        .map(ruling -> ruling.note())
                        .distinct()
                        .toList());
        assertTrue(manager(() -> policy.getContent(version.id())).cases().size() > 100);
    }

    @Test
    void nobody_activates_what_she_has_not_seen() {
        makeReady();
        int seen = draft().revision();
        type("HO-S1-S2", "guidance", "Another word");

        assertThrows(
                StaleException.class,
                () ->
                        manager(
                                () ->
                                        activation.activate(
                                                new ActivateDraft(
                                                        id, seen, clinic.today(), "Why"))));
        assertEquals("policy_impact_unseen", refusal(clinic.today()));
    }

    @Test
    void a_day_that_is_past_or_taken_is_refused_and_the_draft_stays() {
        makeReady();
        assertEquals("policy_day_past", refusal(clinic.today().minusDays(1)));

        activate(farDay());
        manager(
                () -> {
                    drafts.begin(id);
                    return id;
                });
        makeReady();

        assertEquals("policy_day_taken", refusal(farDay()));
        assertEquals(2, draft().number());
    }

    @Test
    void an_activation_that_fails_leaves_the_old_in_force() {
        makeReady();
        VersionSummary first = activate(farDay());
        manager(
                () -> {
                    drafts.begin(id);
                    return id;
                });
        addCase("Refused by the database");
        makeReady();
        constraints.refuseCasesNamed("Refused by the database");
        try {
            assertThrows(ConstraintException.class, () -> activate(farDay().plusDays(1)));
        } finally {
            constraints.refuseNoCases();
        }

        assertEquals(first.id(), inForce(farDay().plusDays(1)));
        assertEquals(1, manager(() -> policy.getVersions(id)).versions().size());
        assertEquals(2, activate(farDay().plusDays(1)).number());
    }

    private void addCase(String name) {
        Map<String, String> cells =
                Cells.of(review().cases().results().get(0).row().withName(name));
        manager(() -> drafts.edit(id, new DraftEdit.AddRows(Sheet.CASES, 0, List.of(cells))));
    }

    private long inForce(LocalDate day) {
        return manager(() -> policy.findInForce(id, day)).orElseThrow().versionId();
    }

    @Test
    void an_ended_protocol_has_no_version_after_its_last_day_and_the_gates_never_end() {
        makeReady();
        activate(farDay());

        manager(
                () -> {
                    activation.end(new EndProtocol(id, farDay().plusDays(5), "Replaced"));
                    return id;
                });

        assertTrue(manager(() -> policy.findInForce(id, farDay().plusDays(5))).isPresent());
        assertEquals(Optional.empty(), manager(() -> policy.findInForce(id, farDay().plusDays(6))));
        assertEquals(
                "policy_gates_never_end",
                assertThrows(
                                NotActivatedException.class,
                                () ->
                                        manager(
                                                () -> {
                                                    activation.end(
                                                            new EndProtocol(
                                                                    "gates",
                                                                    clinic.today(),
                                                                    "Why"));
                                                    return id;
                                                }))
                        .messageKey());
    }

    @Test
    void a_draft_that_is_given_up_takes_a_protocol_without_versions_along() {
        int seen = draft().revision();
        manager(
                () -> {
                    drafts.discard(id, seen);
                    return id;
                });

        assertFalse(manager(() -> policy.protocolIds()).contains(id));
    }
}

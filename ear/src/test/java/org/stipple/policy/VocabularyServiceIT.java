package org.stipple.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.ProtocolRole;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.VersionContent;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.ActAs;
import org.stipple.security.Role;
import org.stipple.timing.Bound;

/** The clinic's own words on the real database. */
@ExtendWith(ArquillianExtension.class)
class VocabularyServiceIT {

    @Inject private VocabularyService vocabulary;
    @Inject private PolicyService policy;
    @Inject private SchedulingScene clinic;
    @Inject private ActAs actAs;
    @Inject private VersionLedger ledger;
    @Inject private UserTransaction transaction;
    @PersistenceContext private EntityManager entities;

    private String code;
    private String name;

    @BeforeEach
    void nameAWord() {
        clinic.today();
        String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.UK);
        code = "W_" + own;
        name = "Word " + own;
    }

    private <T> T manager(Supplier<T> act) {
        return actAs.callAs("tom", Set.of(Role.MANAGER), act);
    }

    private void run(Runnable act) {
        actAs.callAs(
                "tom",
                Set.of(Role.MANAGER),
                () -> {
                    act.run();
                    return null;
                });
    }

    private void add(TermKind kind) {
        run(() -> vocabulary.add(new AddTerm(kind, code, name)));
    }

    private ListedTerm listed(TermKind kind, String wanted) {
        return manager(() -> vocabulary.terms(kind)).stream()
                .filter(term -> term.code().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered(TermKind kind) {
        return manager(() -> kind == TermKind.TAG ? policy.tags() : policy.observations()).stream()
                .map(term -> term.code())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_word_is_offered_until_it_is_switched_off_and_keeps_its_name(TermKind kind) {
        add(kind);
        assertTrue(offered(kind).contains(code));

        run(() -> vocabulary.switchOff(listed(kind, code).seen()));
        assertFalse(offered(kind).contains(code));
        assertEquals(name, manager(() -> policy.names(kind)).get(code));

        run(() -> vocabulary.switchOn(listed(kind, code).seen()));
        assertTrue(offered(kind).contains(code));
        assertEquals(
                List.of("TERM_ADDED", "TERM_SWITCHED_OFF", "TERM_SWITCHED_ON"),
                entities.createNativeQuery(
                                "select action from audit_entry where actor = 'tom'"
                                        + " and subject_id = '"
                                        + code
                                        + "' order by id",
                                String.class)
                        .getResultList());
    }

    @Test
    void another_name_changes_no_code() {
        add(TermKind.TAG);

        run(() -> vocabulary.rename(new RenameTerm(listed(TermKind.TAG, code).seen(), "N" + name)));

        assertEquals("N" + name, listed(TermKind.TAG, code).name());
    }

    @ParameterizedTest
    @CsvSource({
        "TAG,         tag_code_unique,         tag_name_unique",
        "OBSERVATION, observation_code_unique, observation_code_name_unique"
    })
    void code_and_name_are_given_once(TermKind kind, String codeTaken, String nameTaken) {
        add(kind);

        assertEquals(codeTaken, refusal(new AddTerm(kind, code, name + "2")));
        assertEquals(
                nameTaken,
                refusal(new AddTerm(kind, code + "2", name.toUpperCase(java.util.Locale.UK))));
    }

    private String refusal(AddTerm add) {
        return assertThrows(ConstraintException.class, () -> run(() -> vocabulary.add(add)))
                .messageKey();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dry", "1ST", "DRY SKIN", "DRY-SKIN", "ÄRGER", "<B>", "=1+1"})
    void a_code_of_another_shape_is_refused(String typed) {
        assertThrows(
                ConstraintViolationException.class,
                () -> run(() -> vocabulary.add(new AddTerm(TermKind.TAG, typed, name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Dry, scaly", "Dry|scaly", "Dry; scaly"})
    void a_name_that_could_not_be_typed_in_a_cell_is_refused(String typed) {
        assertThrows(
                ConstraintViolationException.class,
                () -> run(() -> vocabulary.add(new AddTerm(TermKind.TAG, code, typed))));
    }

    @Test
    void what_the_product_sets_by_itself_can_be_renamed_and_stays_on() {
        ListedTerm scarring = listed(TermKind.TAG, "SCARRING");

        assertTrue(scarring.setByItself());
        assertThrows(
                TermStaysOnException.class, () -> run(() -> vocabulary.switchOff(scarring.seen())));
        assertTrue(offered(TermKind.TAG).contains("SCARRING"));
    }

    @Test
    void the_rules_in_force_that_read_a_word_are_told() {
        assertTrue(
                listed(TermKind.TAG, "SCARRING").rules().contains("HO-S1-S2-SCAR"),
                "a tag of the house");
        assertFalse(listed(TermKind.OBSERVATION, "SUNBURN").rules().isEmpty(), "a gate's event");
        add(TermKind.TAG);
        assertEquals(List.of(), listed(TermKind.TAG, code).rules());
    }

    @Test
    void a_version_that_comes_into_force_later_reads_it_too() throws Exception {
        add(TermKind.TAG);
        RuleRow rule =
                new RuleRow(
                        "VO-TAGGED",
                        "SESSION_1",
                        "",
                        "SESSION_2",
                        code,
                        "yes",
                        "",
                        Map.of(Bound.MINIMUM, "P7D"),
                        "WARN",
                        "");

        transaction.begin();
        String id = "words-" + UUID.randomUUID();
        ledger.add(new ProtocolHead(id, ProtocolRole.CLINIC, id, "", "", "", ""));
        ledger.activate(
                id,
                new VersionContent(
                        List.of(rule), Norms.NONE, List.of(), List.of(), List.of(), List.of()),
                new Activation(clinic.today().plusYears(4), Instant.EPOCH, "tom", "Why"));
        transaction.commit();

        assertEquals(List.of("VO-TAGGED"), listed(TermKind.TAG, code).rules());
    }

    @Test
    void who_saw_an_older_word_overwrites_nothing() {
        add(TermKind.TAG);
        SeenTerm seen = listed(TermKind.TAG, code).seen();
        run(() -> vocabulary.switchOff(seen));

        assertThrows(
                StaleException.class,
                () -> run(() -> vocabulary.rename(new RenameTerm(seen, name + "2"))));
    }
}

package org.stipple.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.VersionContent;
import org.stipple.security.ActAs;
import org.stipple.timing.TimingRule;

@ExtendWith(ArquillianExtension.class)
class PolicyServiceIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR_DAY = LocalDate.of(2090, 1, 1);

    @Inject private PolicyService policy;
    @Inject private VersionLedger ledger;
    @Inject private ActAs actAs;
    @Inject private UserTransaction transaction;
    @PersistenceContext private EntityManager entities;

    private <T> T ask(Supplier<T> question) {
        return actAs.callAsSystem(question);
    }

    private Optional<RuleSet> inForce(String protocolId, LocalDate day) {
        return ask(() -> policy.findInForce(protocolId, day));
    }

    @Test
    void the_database_says_what_the_shipped_files_say() {
        for (ProtocolHead head : Shipped.heads()) {
            ProtocolVersions protocol = ask(() -> policy.getVersions(head.id()));
            long first = protocol.findInForce(FIRST_DAY).orElseThrow().id();

            assertEquals(head, protocol.head());
            assertEquals(Shipped.content(head.id()), ask(() -> policy.getContent(first)));
        }
    }

    @Test
    void a_course_is_judged_by_its_protocol_and_the_gates_together() {
        RuleSet rules = inForce("vinci", FIRST_DAY).orElseThrow();

        List<String> codes =
                rules.protocol().rules().stream()
                        .filter(rule -> !rule.gate())
                        .map(TimingRule::code)
                        .toList();
        assertEquals(List.of("VI-S1-S2", "VI-SETTLED"), codes);
        assertTrue(rules.protocol().rules().stream().anyMatch(TimingRule::gate));
        assertEquals(1, rules.number());
        assertEquals(1, rules.gatesNumber());
    }

    @Test
    void before_the_first_version_there_is_none() {
        assertEquals(Optional.empty(), inForce("house", FIRST_DAY.minusDays(1)));
        assertEquals(Optional.empty(), ask(() -> policy.findGatesInForce(FIRST_DAY.minusDays(1))));
    }

    @Test
    void a_protocol_that_nobody_knows_has_no_version() {
        assertEquals(Optional.empty(), inForce("unheard-of", FIRST_DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update timing_rule set minimum = 'P1D' where code = 'HO-S1-S2'",
                "delete from timing_rule where code = 'CG-CONSENT'",
                "update protocol_step set title = 'x'",
                "delete from care_line",
                "update timing_case set verdict = 'GRACE'",
                "update protocol_version set sessions_maximum = 9",
                "update protocol_version set effective_on = '2001-01-01'",
                "update protocol_version set state = 'DRAFT'",
                "delete from protocol_version"
            })
    void an_activated_version_never_changes(String statement) throws Exception {
        transaction.begin();
        try {
            assertThrows(
                    PersistenceException.class,
                    () -> entities.createNativeQuery(statement).executeUpdate());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_newer_version_is_in_force_from_its_effective_day_on() throws Exception {
        transaction.begin();
        try {
            activateNext("vinci", "P20D");

            assertEquals(1, inForce("vinci", FAR_DAY.minusDays(1)).orElseThrow().number());
            assertEquals(2, inForce("vinci", FAR_DAY).orElseThrow().number());
            assertEquals(
                    "P20D",
                    inForce("vinci", FAR_DAY).orElseThrow().protocol().rules().stream()
                            .filter(rule -> !rule.gate())
                            .flatMap(rule -> rule.bounds().periods().values().stream())
                            .findFirst()
                            .orElseThrow()
                            .toString());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_protocol_that_ended_has_no_version_after_its_last_day() throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery(
                            "update protocol_version set ends_on = '2090-01-01'"
                                    + " where protocol_id = 'vinci'")
                    .executeUpdate();

            assertTrue(inForce("vinci", FAR_DAY).isPresent());
            assertEquals(Optional.empty(), inForce("vinci", FAR_DAY.plusDays(1)));
        } finally {
            transaction.rollback();
        }
    }

    private void activateNext(String protocolId, String minimum) {
        RuleRow row =
                new RuleRow(
                        "VI-NEW",
                        "SESSION_1",
                        "",
                        "SESSION_2",
                        "",
                        "yes",
                        "",
                        java.util.Map.of(org.stipple.timing.Bound.MINIMUM, minimum),
                        "WARN",
                        "");
        ledger.activate(
                protocolId,
                new VersionContent(
                        List.of(row), Norms.NONE, List.of(), List.of(), List.of(), List.of()),
                new Activation(
                        FAR_DAY, Instant.parse("2026-01-01T12:00:00Z"), "manager", "A test"));
    }
}

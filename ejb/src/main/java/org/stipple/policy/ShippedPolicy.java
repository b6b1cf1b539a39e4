package org.stipple.policy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.stipple.platform.Migrator;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.policy.check.Fault;
import org.stipple.policy.check.RuleCheck;
import org.stipple.policy.check.Vocabulary;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.VersionContent;

/**
 * Fills the rules table at start from what the product ships with: tags, observations, and of each
 * protocol that is not there yet version 1, active from 2000-01-01 so that a clinic's history has
 * rules. What is there is left alone. All of it in one transaction, or the application does not
 * start.
 */
@Startup
@Singleton(name = ShippedPolicy.NAME)
@DependsOn(Migrator.NAME)
public class ShippedPolicy {

    /** A start-up bean that needs the policy depends on this one. */
    public static final String NAME = "ShippedPolicy";

    private static final LocalDate BEFORE_ALL_HISTORY = LocalDate.of(2000, 1, 1);
    private static final String SHIPPED_BY = "stipple";
    private static final String WHY = "Shipped with the product";

    @Inject private PolicyRepository policy;
    @Inject private VersionLedger ledger;
    @Inject private ClinicClock clock;

    @PostConstruct
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void fill() {
        policy.lockForSeeding();
        Shipped.tags().stream()
                .filter(term -> !policy.has(StoredTag.class, term.code()))
                .forEach(term -> policy.add(new StoredTag(term)));
        Shipped.observations().stream()
                .filter(term -> !policy.has(StoredObservationCode.class, term.code()))
                .forEach(term -> policy.add(new StoredObservationCode(term)));
        Shipped.heads().stream()
                .filter(head -> !policy.has(StoredProtocol.class, head.id()))
                .forEach(this::add);
    }

    private void add(ProtocolHead head) {
        VersionContent content = Shipped.content(head.id());
        List<Fault> faults =
                RuleCheck.faults(
                        content.rules(), Vocabulary.of(Shipped.tags(), Shipped.observations()));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("shipped protocol " + head.id() + ": " + faults);
        }
        ledger.add(head);
        ledger.activate(
                head.id(),
                content,
                new Activation(BEFORE_ALL_HISTORY, clock.now(), SHIPPED_BY, WHY));
    }
}

package org.stipple.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stipple.platform.clock.TimeTravelService;
import org.stipple.platform.site.SiteService;
import org.stipple.policy.Activation;
import org.stipple.policy.VersionLedger;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.ProtocolRole;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.VersionContent;
import org.stipple.security.ActAs;
import org.stipple.timing.Bound;

/** Days that pass, rules that change and rows that fall behind, for tests of what falls due. */
@ApplicationScoped
@Transactional
public class RecallScene {

    @PersistenceContext private EntityManager entities;
    @Inject private ActAs actAs;
    @Inject private TimeTravelService time;
    @Inject private SiteService sites;
    @Inject private VersionLedger ledger;

    public void travelTo(LocalDate day) {
        actAs.runAsSystem(() -> time.travelTo(day, sites.getSite().zone()));
    }

    public void comeBack() {
        actAs.runAsSystem(time::comeBack);
    }

    public void sql(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    /** A new protocol that wants a touch-up after a year, best until fourteen months. */
    public String protocol() {
        String id = "recall-" + UUID.randomUUID();
        ledger.add(new ProtocolHead(id, ProtocolRole.CLINIC, "Its own " + id, "", "", "", ""));
        activate(id, "P1Y", "P14M", LocalDate.of(2000, 1, 1));
        return id;
    }

    /** From that day on it wants touch-ups otherwise. */
    public void activate(String protocol, String from, String until, LocalDate day) {
        RuleRow rule =
                new RuleRow(
                        "RE-TOUCH-UP",
                        "COURSE_END|TOUCH_UP",
                        "",
                        "TOUCH_UP",
                        "",
                        "yes",
                        "",
                        Map.of(Bound.RECOMMENDED_FROM, from, Bound.RECOMMENDED_TO, until),
                        "WARN",
                        "");
        VersionContent content =
                new VersionContent(
                        List.of(rule), Norms.NONE, List.of(), List.of(), List.of(), List.of());
        ledger.activate(protocol, content, new Activation(day, Instant.EPOCH, "tom", "Why"));
    }
}

package org.stipple.policy.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.stipple.audit.Act;
import org.stipple.audit.Actor;
import org.stipple.audit.AuditService;
import org.stipple.audit.ChangeReason;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.policy.Activation;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.VersionLedger;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.draft.NotActivatedException.Hindrance;

/**
 * Brings drafts into force and ends protocols. All of it or nothing: what fails leaves the version
 * in force as it was. Days are days of the clinic.
 */
@Stateless
public class ActivationService {

    @Inject private DraftRepository drafts;
    @Inject private DraftReviews reviews;
    @Inject private PolicyService policy;
    @Inject private VersionLedger ledger;
    @Inject private AuditService audit;
    @Inject private ChangeReason change;
    @Inject private Actor actor;
    @Inject private SiteService site;
    @Inject private ClinicClock clock;

    /**
     * Makes the draft a version and forgets the draft. What was judged keeps its verdict.
     *
     * @return the version
     * @throws NotFoundException if there is no draft any more
     * @throws StaleException if somebody changed it since the manager saw it
     * @throws NotActivatedException if the day is past or taken, a rule faulty, a case red, two
     *     care lines contradict each other without a ruling, or nobody looked at what it would do
     */
    @RolesAllowed("MANAGER")
    public VersionSummary activate(@Valid ActivateDraft activate) {
        StoredDraft draft = drafts.lock(activate.protocolId());
        if (draft.revision() != activate.seen()) {
            throw new StaleException();
        }
        ProtocolVersions protocol = policy.getVersions(draft.protocolId());
        mustBeFree(protocol, activate.effectiveOn());
        mustBeReady(reviews.of(draft.content(), protocol.head(), draft.baseVersionId()), draft);
        change.because(activate.reason().strip());
        VersionSummary version =
                ledger.activate(
                        draft.protocolId(),
                        reviews.asVersion(draft.content(), protocol.head(), draft.baseVersionId()),
                        new Activation(
                                activate.effectiveOn(),
                                clock.now(),
                                actor.name(),
                                activate.reason().strip()));
        drafts.remove(draft);
        audit.record(
                Act.of("POLICY_VERSION_ACTIVATED", "policy_version", version.id())
                        .saying(protocol.head().id() + " " + version.number()));
        return version;
    }

    private void mustBeFree(ProtocolVersions protocol, LocalDate day) {
        if (day.isBefore(site.today())) {
            throw new NotActivatedException(Hindrance.DAY_PAST);
        }
        if (protocol.versions().stream().anyMatch(v -> v.effectiveOn().equals(day))) {
            throw new NotActivatedException(Hindrance.DAY_TAKEN, day);
        }
    }

    private static void mustBeReady(DraftReview review, StoredDraft draft) {
        if (!review.faults().isEmpty()) {
            throw new NotActivatedException(Hindrance.HAS_FAULTS, review.faultCount());
        }
        if (!review.cases().isGreen()) {
            throw new NotActivatedException(Hindrance.HAS_RED_CASES, review.cases().red().size());
        }
        if (!review.unruled().isEmpty()) {
            throw new NotActivatedException(Hindrance.HAS_UNRULED_CARE, review.unruled().size());
        }
        if (!draft.impactSeen().hasCome()) {
            throw new NotActivatedException(Hindrance.IMPACT_UNSEEN);
        }
    }

    /**
     * Ends a protocol: after its last day nothing is judged and nothing booked by it until a later
     * version takes its place. The gates never end.
     *
     * @throws NotFoundException if there is no such protocol
     * @throws NotActivatedException if it is the gates, never had a version or ended already, or
     *     the day is past
     */
    @RolesAllowed("MANAGER")
    public void end(@Valid EndProtocol end) {
        ProtocolVersions protocol = policy.getVersions(end.protocolId());
        if (protocol.head().isGates()) {
            throw new NotActivatedException(Hindrance.GATES_NEVER_END);
        }
        VersionSummary newest =
                protocol.versions().stream()
                        .findFirst()
                        .orElseThrow(() -> new NotActivatedException(Hindrance.NEVER_ACTIVATED));
        if (newest.hasEnd()) {
            throw new NotActivatedException(Hindrance.ENDED_ALREADY, newest.endsOn());
        }
        if (end.lastDay().isBefore(site.today()) || end.lastDay().isBefore(newest.effectiveOn())) {
            throw new NotActivatedException(Hindrance.DAY_PAST);
        }
        change.because(end.reason().strip());
        ledger.end(end.protocolId(), end.lastDay());
        audit.record(Act.of("POLICY_PROTOCOL_ENDED", "protocol", end.protocolId()));
    }
}

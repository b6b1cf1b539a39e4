package org.stipple.policy.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.audit.Act;
import org.stipple.audit.Actor;
import org.stipple.audit.AuditService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.VersionLedger;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.compare.Difference;
import org.stipple.policy.compare.Differences;
import org.stipple.policy.sheet.DraftContent;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Typed;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.VersionContent;
import org.stipple.timing.Protocol;

/**
 * Drafts of versions. A protocol has one at most; whoever may edit edits the same one. Every edit
 * is kept at once, and is made upon what the draft says by then, so two people can type in
 * different cells. Where both typed in one cell, the second is told and nothing is overwritten.
 */
@Stateless
public class RuleDraftService {

    @Inject private DraftRepository drafts;
    @Inject private DraftReviews reviews;
    @Inject private PolicyService policy;
    @Inject private VersionLedger ledger;
    @Inject private AuditService audit;
    @Inject private Actor actor;
    @Inject private ClinicClock clock;

    /** The draft of a protocol's next version; empty where nobody began one. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Optional<RuleDraft> find(String protocolId) {
        return drafts.find(protocolId).map(this::told);
    }

    /**
     * The draft of a protocol's next version.
     *
     * @throws NotFoundException if nobody began one
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public RuleDraft get(String protocolId) {
        return find(protocolId)
                .orElseThrow(() -> new NotFoundException("policy_draft", protocolId));
    }

    /** The ids of the protocols that have a draft. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Set<String> protocolsWithDraft() {
        return Set.copyOf(drafts.protocolsWithDraft());
    }

    /**
     * Begins a draft that says what the newest version says, unless there is one already.
     *
     * @throws NotFoundException if there is no such protocol
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void begin(String protocolId) {
        if (drafts.find(protocolId).isEmpty()) {
            begin(protocolId, newest(policy.getVersions(protocolId)));
        }
    }

    private void begin(String protocolId, Optional<VersionSummary> base) {
        begin(
                protocolId,
                base.map(VersionSummary::id).orElse(0L),
                base.map(version -> policy.getContent(version.id())).orElse(VersionContent.EMPTY));
    }

    private void begin(String protocolId, long base, VersionContent content) {
        drafts.add(new StoredDraft(protocolId, base, Typed.of(content), moment()));
        audit.record(Act.of("POLICY_DRAFT_BEGUN", "protocol", protocolId));
    }

    private static Optional<VersionSummary> newest(ProtocolVersions protocol) {
        return protocol.versions().stream().findFirst();
    }

    /**
     * Copies a protocol into one of the clinic's own, which has a draft and no version yet. What
     * the copy is compared with is the version that it was made from.
     *
     * @return the id of the new protocol
     * @throws NotFoundException if there is no such protocol
     * @throws org.stipple.platform.refusal.ConstraintException {@code protocol_name_unique} if the
     *     name is taken
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public String copy(@Valid CopyProtocol copy) {
        ProtocolVersions source = policy.getVersions(copy.sourceId());
        ProtocolHead head = OwnProtocol.copyOf(source.head(), copy.name(), policy.protocolIds());
        ledger.add(head);
        Optional<VersionSummary> base = newest(source);
        VersionContent content =
                base.map(version -> policy.getContent(version.id())).orElse(VersionContent.EMPTY);
        begin(
                head.id(),
                base.map(VersionSummary::id).orElse(0L),
                OwnProtocol.content(content, source.head().id(), head.id()));
        return head.id();
    }

    /**
     * Takes a protocol over that was handed in: it becomes one of the clinic's own, with a draft
     * and no version yet. Nothing of the clinic's is what it is compared with.
     *
     * @return the id of the new protocol
     * @throws org.stipple.platform.refusal.ConstraintException {@code protocol_name_unique} if the
     *     name is taken
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public String adopt(ProtocolHead given, VersionContent content) {
        ProtocolHead head = OwnProtocol.copyOf(given, given.name(), policy.protocolIds());
        ledger.add(head);
        begin(head.id(), 0, OwnProtocol.content(content, given.id(), head.id()));
        return head.id();
    }

    /**
     * Makes one change.
     *
     * @throws NotFoundException if there is no draft any more
     * @throws org.stipple.policy.sheet.CellChangedException if somebody else typed over the same
     *     cell meanwhile
     * @throws org.stipple.policy.sheet.RowGoneException if somebody else removed the row
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public RuleDraft edit(String protocolId, DraftEdit edit) {
        StoredDraft draft = drafts.lock(protocolId);
        DraftContent before = draft.content();
        DraftContent after = edit.applyTo(before);
        if (!after.equals(before)) {
            Moment now = moment();
            drafts.add(new StoredDraftChange(draft, edit.describe(before), now));
            draft.change(after, now);
            drafts.forgetOldChanges(draft);
        }
        return told(draft);
    }

    /**
     * Takes the newest change back that still stands, whoever made it; again and again, one by one.
     *
     * @throws NotFoundException if there is no draft any more
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public RuleDraft undo(String protocolId) {
        StoredDraft draft = drafts.lock(protocolId);
        drafts.findUndoable(draft)
                .ifPresent(
                        undone -> {
                            Moment now = moment();
                            drafts.add(
                                    new StoredDraftChange(draft, undone.told().what(), now)
                                            .undoing(undone));
                            draft.change(undone.before(), now);
                        });
        return told(draft);
    }

    /**
     * What the draft says otherwise than the version that it was copied from; nothing while a table
     * has faults.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<Difference> differences(RuleDraft draft) {
        if (!review(draft).faults().isEmpty()) {
            return List.of();
        }
        VersionContent base =
                draft.baseVersionId() == 0
                        ? VersionContent.EMPTY
                        : policy.getContent(draft.baseVersionId());
        return Differences.between(base, Typed.read(draft.content()));
    }

    /** The rules of the draft, without those that cannot be read yet. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Protocol rules(RuleDraft draft) {
        return DraftReviews.rules(draft.content(), draft.head());
    }

    /** What stands between the draft and its activation. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public DraftReview review(RuleDraft draft) {
        return reviews.of(draft.content(), draft.head(), draft.baseVersionId());
    }

    /** The latest changes, the newest first, two hundred at most. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<DraftChange> changes(String protocolId, int most) {
        return drafts
                .find(protocolId)
                .map(draft -> drafts.changes(draft, most))
                .orElse(List.of())
                .stream()
                .map(StoredDraftChange::told)
                .toList();
    }

    /** Notes that the caller looked at what the draft, as it stands, would do. */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void impactSeen(String protocolId, int revision) {
        StoredDraft draft = drafts.lock(protocolId);
        if (draft.revision() == revision) {
            draft.impactWasSeen(moment());
        }
    }

    /**
     * Gives a draft up; a protocol that never had a version goes with it.
     *
     * @param seen the revision that the caller saw
     * @throws NotFoundException if there is no draft any more
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void discard(String protocolId, int seen) {
        StoredDraft draft = drafts.lock(protocolId);
        if (draft.revision() != seen) {
            throw new StaleException();
        }
        drafts.remove(draft);
        ledger.removeUnlessActivated(protocolId);
        audit.record(Act.of("POLICY_DRAFT_DISCARDED", "protocol", protocolId));
    }

    private Moment moment() {
        return new Moment(clock.now(), actor.name());
    }

    private RuleDraft told(StoredDraft draft) {
        ProtocolVersions protocol = policy.getVersions(draft.protocolId());
        return new RuleDraft(
                protocol.head(),
                protocol.nextNumber(),
                draft.baseVersionId(),
                draft.revision(),
                draft.content(),
                draft.begun(),
                draft.changed(),
                drafts.findUndoable(draft).map(StoredDraftChange::told).orElse(DraftChange.NONE),
                draft.impactSeen());
    }
}

package org.stipple.policy.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.stipple.platform.refusal.NotFoundException;

/** Reads and keeps drafts. */
@Dependent
class DraftRepository {

    /** More steps back than these are forgotten. */
    private static final int MOST_CHANGES = 200;

    @PersistenceContext private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    void remove(StoredDraft draft) {
        entities.createQuery("delete from StoredDraftChange c where c.of = :draft")
                .setParameter("draft", draft)
                .executeUpdate();
        entities.remove(draft);
        entities.flush();
    }

    Optional<StoredDraft> find(String protocolId) {
        return entities.createQuery(
                        "select d from StoredDraft d where d.protocolId = :protocol",
                        StoredDraft.class)
                .setParameter("protocol", protocolId)
                .getResultStream()
                .findFirst();
    }

    List<String> protocolsWithDraft() {
        return entities.createQuery("select d.protocolId from StoredDraft d", String.class)
                .getResultList();
    }

    /**
     * The draft, for this transaction alone to change.
     *
     * @throws NotFoundException if the protocol has none
     */
    StoredDraft lock(String protocolId) {
        return entities.createQuery(
                        "select d from StoredDraft d where d.protocolId = :protocol",
                        StoredDraft.class)
                .setParameter("protocol", protocolId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("policy_draft", protocolId));
    }

    /** The newest change that was not taken back. */
    Optional<StoredDraftChange> findUndoable(StoredDraft draft) {
        return entities.createQuery(
                        """
                        select c from StoredDraftChange c
                        where c.of = :draft and c.undoes is null
                          and c.revision not in
                            (select u.undoes from StoredDraftChange u
                             where u.of = :draft and u.undoes is not null)
                        order by c.revision desc
                        """,
                        StoredDraftChange.class)
                .setParameter("draft", draft)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest changes, the newest first. */
    List<StoredDraftChange> changes(StoredDraft draft, int most) {
        return entities.createQuery(
                        "select c from StoredDraftChange c where c.of = :draft order by c.revision desc",
                        StoredDraftChange.class)
                .setParameter("draft", draft)
                .setMaxResults(most)
                .getResultList();
    }

    void forgetOldChanges(StoredDraft draft) {
        entities.createQuery(
                        "delete from StoredDraftChange c where c.of = :draft and c.revision <= :last")
                .setParameter("draft", draft)
                .setParameter("last", draft.revision() - MOST_CHANGES)
                .executeUpdate();
    }
}

package org.stipple.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.jpa.HibernateHints;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.policy.table.CareRuling;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.VersionContent;

/** Reads and keeps protocols, versions and what they say. */
@Dependent
class PolicyRepository {

    @PersistenceContext private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    void flush() {
        entities.flush();
    }

    /** Waits for any other node that seeds; held until the transaction ends. */
    void lockForSeeding() {
        entities.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtext('policy.seeding'))", Object.class)
                .getSingleResult();
    }

    <T> boolean has(Class<T> type, Object id) {
        return entities.find(type, id) != null;
    }

    List<StoredProtocol> protocols() {
        return entities.createQuery(
                        "select p from StoredProtocol p order by p.name", StoredProtocol.class)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultList();
    }

    Optional<StoredProtocol> findProtocol(String id) {
        return Optional.ofNullable(entities.find(StoredProtocol.class, id));
    }

    /**
     * @throws NotFoundException if there is no protocol of this id
     */
    StoredProtocol getProtocol(String id) {
        return findProtocol(id).orElseThrow(() -> new NotFoundException("protocol", id));
    }

    /** All that were activated, of whatever protocol. */
    List<StoredVersion> versions() {
        return entities.createQuery(
                        "select v from StoredVersion v join fetch v.protocol where v.state <> DRAFT",
                        StoredVersion.class)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultList();
    }

    /** All that were activated of this protocol. */
    List<StoredVersion> versionsOf(String protocolId) {
        return entities.createQuery(
                        """
                        select v from StoredVersion v join fetch v.protocol
                        where v.state <> DRAFT and v.protocol.id = :protocol
                        """,
                        StoredVersion.class)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .setParameter("protocol", protocolId)
                .getResultList();
    }

    /** All that were activated of this protocol and of the gates. */
    List<StoredVersion> versionsWithGates(String protocolId) {
        return entities.createQuery(
                        """
                        select v from StoredVersion v join fetch v.protocol
                        where v.state <> DRAFT
                          and (v.protocol.id = :protocol or v.protocol.role = GATES)
                        """,
                        StoredVersion.class)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .setParameter("protocol", protocolId)
                .getResultList();
    }

    Optional<StoredVersion> findVersion(long id) {
        return Optional.ofNullable(entities.find(StoredVersion.class, id))
                .filter(StoredVersion::isActivated);
    }

    List<RuleRow> rules(long versionId) {
        return rows("StoredRule", StoredRule.class, versionId, StoredRule::row);
    }

    VersionContent content(StoredVersion version) {
        long id = version.id();
        return new VersionContent(
                rules(id),
                version.norms(),
                rows("StoredStep", StoredStep.class, id, StoredStep::row),
                rows("StoredCareLine", StoredCareLine.class, id, StoredCareLine::row),
                rulings(id),
                rows("StoredCase", StoredCase.class, id, StoredCase::row));
    }

    private List<CareRuling> rulings(long versionId) {
        return entities.createQuery(
                        """
                        select r from StoredCareRuling r where r.of.id = :version
                        order by r.key.one, r.key.other
                        """,
                        StoredCareRuling.class)
                .setParameter("version", versionId)
                .getResultStream()
                .map(StoredCareRuling::row)
                .toList();
    }

    private <E, R> List<R> rows(String entity, Class<E> type, long versionId, Function<E, R> row) {
        return ofVersion(entity, type, versionId).stream().map(row).toList();
    }

    private <T> List<T> ofVersion(String entity, Class<T> type, long versionId) {
        return entities.createQuery(
                        "select r from "
                                + entity
                                + " r where r.of.id = :version order by r.position",
                        type)
                .setParameter("version", versionId)
                .getResultList();
    }

    /** Every word of this list by name, those switched off too. */
    List<? extends StoredTerm> terms(TermKind kind) {
        return entities.createQuery(
                        "select t from "
                                + kind.entity().getSimpleName()
                                + " t order by lower(t.name)",
                        kind.entity())
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultList();
    }

    /**
     * @throws NotFoundException if there is no such word
     */
    StoredTerm getTerm(TermKind kind, String code) {
        return Optional.ofNullable((StoredTerm) entities.find(kind.entity(), code))
                .orElseThrow(() -> new NotFoundException(kind.table(), code));
    }
}

package org.stipple.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernateHints;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.platform.refusal.NotFoundException;

/** Keeps what the catalogue holds; whoever adds, changes or removes is noted in the audit trail. */
@Dependent
public class CatalogueRepository {

    private static final String STILL_REFERENCED = "23503";

    @PersistenceContext private EntityManager entities;
    @Inject private AuditService audit;

    /**
     * @param kind what it is, as audit entries and messages name it
     */
    public long add(String kind, VersionedEntity item) {
        entities.persist(item);
        audit.record(Act.of("SET_UP_ADDED", kind, item.id()));
        return item.id();
    }

    public <T extends VersionedEntity> T get(Class<T> type, String kind, long id) {
        return Optional.ofNullable(entities.find(type, id))
                .orElseThrow(() -> new NotFoundException(kind, id));
    }

    /** The item, to be changed, if it still is as the form showed it. */
    public <T extends VersionedEntity> T change(Class<T> type, String kind, ItemVersion seen) {
        T item = get(type, kind, seen.id());
        item.mustStillBe(seen.version());
        audit.record(Act.of("SET_UP_CHANGED", kind, item.id()));
        return item;
    }

    public <T> List<T> list(String query, Class<T> type) {
        return entities.createQuery(query, type).getResultList();
    }

    /**
     * The same of what is kept in the second-level cache, which every change makes forget. Where a
     * version is forced up, the cache does not hear of it: see {@link #forget}.
     */
    public <T> List<T> listKept(String query, Class<T> type) {
        return entities.createQuery(query, type)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultList();
    }

    /**
     * The same of those at or after a moment.
     *
     * @param query whose only place is {@code :time}
     */
    public <T> List<T> listKept(String query, Class<T> type, Temporal time) {
        return entities.createQuery(query, type)
                .setParameter("time", time)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultList();
    }

    /**
     * Those that belong to something.
     *
     * @param owner the attribute that names it
     */
    public <T> List<T> listOf(Class<T> type, String owner, long id) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<T> query = criteria.createQuery(type);
        query.where(criteria.equal(query.from(type).get(owner), id));
        return entities.createQuery(query).getResultList();
    }

    /**
     * Removes what belongs to something that is about to go, so that the second-level cache hears
     * of it too.
     *
     * @param delete whose only place is {@code :id}
     */
    public void forget(String delete, long id) {
        entities.createQuery(delete).setParameter("id", id).executeUpdate();
    }

    /** Removes at once, so that the database can say whether a record still names it. */
    public void remove(String kind, VersionedEntity item, String name) {
        audit.record(Act.of("SET_UP_REMOVED", kind, item.id()));
        try {
            entities.remove(item);
            entities.flush();
        } catch (ConstraintViolationException refused) {
            throw STILL_REFERENCED.equals(refused.getSQLState())
                    ? new InUseException(name, refused)
                    : refused;
        }
    }
}

package org.stipple.security;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.stipple.platform.refusal.NotFoundException;

/** The users as they are stored. */
@Dependent
class Users {

    @PersistenceContext private EntityManager entities;

    void add(AppUser user) {
        entities.persist(user);
    }

    AppUser get(long id) {
        return Optional.ofNullable(entities.find(AppUser.class, id))
                .orElseThrow(() -> new NotFoundException("user", id));
    }

    Optional<AppUser> find(String username) {
        return entities.createQuery(
                        "select u from AppUser u left join fetch u.roles where u.username = :name",
                        AppUser.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    /** What every page asks of a user; the second-level cache knows it as a rule. */
    Optional<Known> findKnown(String username) {
        return entities
                .createQuery(
                        "select u.displayName, u.personId from AppUser u where u.username = :name",
                        Object[].class)
                .setParameter("name", username)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultList()
                .stream()
                .map(row -> new Known((String) row[0], (Long) row[1]))
                .findFirst();
    }

    /**
     * @param personId null for a user who is no person of the clinic
     */
    record Known(String displayName, Long personId) {}

    /** Holds her row until the end of the transaction, so that guesses come one after another. */
    Optional<AppUser> findAlone(String username) {
        return entities.createQuery(
                        "select u from AppUser u where u.username = :name", AppUser.class)
                .setParameter("name", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<AppUser> all() {
        return entities.createQuery(
                        "select u from AppUser u left join fetch u.roles order by u.displayName, u.id",
                        AppUser.class)
                .getResultList();
    }
}

package org.stipple.messaging.template;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;

/** Keeps how the clinic writes. */
@Dependent
class LetterRepository {

    @PersistenceContext private EntityManager entities;

    /** From the second-level cache: as a rule it costs no statement. */
    LetterSettings settings() {
        Object[] row =
                entities.createQuery(
                                "select s.version, s.languages, s.kinds, s.reminderHours"
                                        + " from StoredLetterSettings s",
                                Object[].class)
                        .setHint(HibernateHints.HINT_CACHEABLE, true)
                        .getResultList()
                        .get(0);
        return LetterSettings.of(
                (Integer) row[0], (String) row[1], (String) row[2], (Integer) row[3]);
    }

    StoredLetterSettings storedSettings() {
        return entities.find(StoredLetterSettings.class, StoredLetterSettings.ID);
    }

    /** What the clinic changed. */
    List<StoredLetter> all() {
        return entities.createQuery("select l from StoredLetter l", StoredLetter.class)
                .getResultList();
    }

    Optional<StoredLetter> find(LetterKey key) {
        return entities
                .createQuery(
                        "select l from StoredLetter l"
                                + " where l.kind = :kind and l.language = :language",
                        StoredLetter.class)
                .setParameter("kind", key.kind())
                .setParameter("language", key.language())
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(StoredLetter letter) {
        entities.persist(letter);
    }

    void remove(StoredLetter letter) {
        entities.remove(letter);
    }
}

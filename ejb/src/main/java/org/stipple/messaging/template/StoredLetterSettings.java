package org.stipple.messaging.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.stream.Collectors;

/** How the clinic writes to clients: one row, which the schema brings along. */
@Entity
@Table(name = "letter_setting")
class StoredLetterSettings {

    /** The only one. */
    static final long ID = 1;

    @Id private long id;
    @Version private int version;
    private String languages;
    private String kinds;
    private int reminderHours;

    protected StoredLetterSettings() {}

    /**
     * @throws OptimisticLockException if somebody changed it since
     */
    void become(LetterSettings as) {
        if (version != as.version()) {
            throw new OptimisticLockException("stale form", null, this);
        }
        languages = joined(as.languages());
        kinds = joined(as.on());
        reminderHours = as.reminderHours();
    }

    private static String joined(Collection<? extends Enum<?>> names) {
        return names.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}

package org.stipple.platform.site;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hibernate.jpa.HibernateHints;

/**
 * Which sites there are and who works at which, read through the second-level cache: as a rule it
 * costs no statement.
 */
@Dependent
class SiteNames {

    // Values, not entities: those would be read one by one.
    private static final String SUMMARIES =
            """
            select new org.stipple.platform.site.SiteSummary(
                   s.id, s.version, s.name, s.zone, s.address, s.phone, s.email, s.minorsAllowed,
                   s.minorsLegalNote, s.lateCancelHours, s.holdHours, s.upcomingDays,
                   s.defaultReviewDue, s.defaultTouchUpDue, s.defaultOverdueAfter,
                   s.recallAttemptsMaximum, s.recallPauseDays)
              from Site s""";

    @PersistenceContext private EntityManager entities;

    /** All of them, by name; those switched off too. */
    List<SiteName> all() {
        return entities
                .createQuery("select s.id, s.name, s.zone, s.active from Site s", Object[].class)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                // Not as a stream: that would scroll in the database, past the cache.
                .getResultList()
                .stream()
                .map(
                        row ->
                                new SiteName(
                                        (Long) row[0],
                                        (String) row[1],
                                        (ZoneId) row[2],
                                        (Boolean) row[3]))
                .sorted(Comparator.comparing(SiteName::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** All that is known of a site. */
    Optional<SiteSummary> find(long siteId) {
        return entities
                .createQuery(SUMMARIES, SiteSummary.class)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultList()
                .stream()
                .filter(site -> site.id() == siteId)
                .findFirst();
    }

    /** The site at which this user works: the one she chose, else the oldest; none that is off. */
    OptionalLong of(String username) {
        List<Long> open = all().stream().filter(SiteName::active).map(SiteName::id).toList();
        Optional<Long> chosen = open.size() < 2 ? Optional.empty() : chosen(username);
        return chosen.filter(open::contains)
                .map(OptionalLong::of)
                .orElseGet(() -> open.stream().mapToLong(Long::longValue).min());
    }

    private Optional<Long> chosen(String username) {
        return entities
                .createQuery(
                        "select c.siteId from SiteChoice c where c.username = :username",
                        Long.class)
                .setParameter("username", username)
                .setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** From now on this user works there. */
    void choose(String username, long siteId) {
        Optional.ofNullable(entities.find(SiteChoice.class, username))
                .ifPresentOrElse(
                        choice -> choice.become(siteId),
                        () -> entities.persist(new SiteChoice(username, siteId)));
    }
}

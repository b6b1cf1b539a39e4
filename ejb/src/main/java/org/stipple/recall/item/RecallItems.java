package org.stipple.recall.item;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stipple.platform.entity.NativeChange;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Keeps what falls due. Whoever changes items of a course holds the course before, so that two do
 * so one after the other, and there is never a second item for one step.
 */
@Dependent
public class RecallItems {

    @PersistenceContext private EntityManager entities;

    /** Holds these courses until the end of the transaction; others wait. */
    public void hold(Collection<Long> courseIds) {
        hold(courseIds, "");
    }

    /**
     * Holds those of these courses that nobody else holds, and waits for none.
     *
     * @return the ids of those that are held now
     */
    public List<Long> holdFree(Collection<Long> courseIds) {
        return hold(courseIds, " skip locked");
    }

    private List<Long> hold(Collection<Long> courseIds, String otherwise) {
        List<?> held =
                entities.createNativeQuery(
                                "select id from treatment_course where id in (:ids) order by id"
                                        + " for no key update"
                                        + otherwise,
                                Long.class)
                        .setParameter("ids", courseIds)
                        .getResultList();
        return held.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public void add(RecallItem item) {
        entities.persist(item);
    }

    public void add(RecallAttempt attempt) {
        entities.persist(attempt);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    /** What is kept of these courses; one statement. */
    public List<RecallItem> of(Collection<Long> courseIds) {
        return entities.createQuery(
                        "select i from RecallItem i where i.courseId in :courses order by i.id",
                        RecallItem.class)
                .setParameter("courses", courseIds)
                .getResultList();
    }

    public Optional<RecallItem> find(RecallKey key) {
        return entities.createQuery(
                        """
                        select i from RecallItem i where i.courseId = :course and i.kind = :kind
                           and i.ordinal = :ordinal""",
                        RecallItem.class)
                .setParameter("course", key.courseId())
                .setParameter("kind", key.kind())
                .setParameter("ordinal", key.ordinal())
                .getResultStream()
                .findFirst();
    }

    /**
     * The item, its course being held.
     *
     * @throws NotFoundException if there is none of this id
     */
    public RecallItem getToChange(long id) {
        hold(List.of(get(id).key().courseId()));
        RecallItem item = get(id);
        entities.refresh(item);
        return item;
    }

    /**
     * @throws NotFoundException if there is none of this id
     */
    public RecallItem get(long id) {
        return Optional.ofNullable(entities.find(RecallItem.class, id))
                .orElseThrow(() -> new NotFoundException("recall_item", id));
    }

    /** Every attempt to reach the client about it, the newest first. */
    public List<AttemptRow> attempts(long itemId) {
        return entities
                .createQuery(
                        """
                        select a from RecallAttempt a where a.itemId = :item
                         order by a.madeAt desc, a.id desc""",
                        RecallAttempt.class)
                .setParameter("item", itemId)
                .getResultList()
                .stream()
                .map(RecallAttempt::row)
                .toList();
    }

    /**
     * What the calendar turns at a site on this day or turned before, as many as one transaction
     * takes; two nodes get different ones.
     */
    public List<RecallItem> turning(long siteId, LocalDate today, int most) {
        List<?> ids =
                entities.createNativeQuery(
                                """
                                select id from recall_item where site_id = :site and turns_on <= :today
                                 order by id limit :most for update skip locked""",
                                Long.class)
                        .setParameter("site", siteId)
                        .setParameter("today", today)
                        .setParameter("most", most)
                        .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select i from RecallItem i where i.id in :ids", RecallItem.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Lets the calendar look again at what it turned on a day that is ahead now: it does not only
     * go forward where clocks are moved.
     */
    public void lookAgain(long siteId, RecallCalendar calendar) {
        NativeChange.of(
                        entities,
                        """
                        update recall_item set turns_on = :today
                         where site_id = :site and (
                           state = 'UPCOMING' and least(due_on, own_due_on) - :lookAhead > :today
                           or state = 'DUE' and least(due_on, own_due_on) > :today
                           or state = 'OVERDUE' and overdue_after >= :today
                           or state = 'LAPSED' and latest_on >= :today)""",
                        "recall_item")
                .setParameter("site", siteId)
                .setParameter("today", calendar.today())
                .setParameter("lookAhead", calendar.lookAhead())
                .executeUpdate();
    }
}

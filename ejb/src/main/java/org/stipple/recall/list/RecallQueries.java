package org.stipple.recall.list;

import static org.stipple.recall.item.RecallState.DECLINED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.recall.item.RecallAttempt;
import org.stipple.recall.item.RecallItem;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.item.RecallState;

/**
 * Reads worklists; one statement each. A page of fifty overdue touch-ups is, as the database sees
 * it:
 *
 * <pre>
 * select i.*, c.id, c.number, c.given_name, c.family_name, c.date_of_birth, c.phone, c.email,
 *        a.*, d.reason
 *   from recall_item i
 *   join client c on c.id = i.client_id
 *   left join recall_attempt a on a.id = i.last_attempt_id
 *   left join do_not_contact d on d.client_id = i.client_id and d.ended_at is null
 *  where i.kind = 'TOUCH_UP' and i.site_id = ? and i.state in ('OVERDUE')
 *    and (i.snoozed_until is null or i.snoozed_until &lt;= ?)
 *  order by i.due_on, i.id limit 51
 * </pre>
 *
 * Further pages begin at the last row of the page before: {@code and i.due_on >= (its due_on) and
 * (i.due_on > (its due_on) or i.id > its id)}. Both are answered by {@code recall_item_state}, at
 * all sites by {@code recall_item_everywhere}; all open ones by {@code recall_item_open}; the
 * figures by {@code recall_item_state} and {@code recall_item_done}.
 */
@Dependent
class RecallQueries {

    private static final String ROWS =
            "select i, new org.stipple.client.identity.ClientName(c.id, c.number, c.givenName,"
                    + " c.familyName, c.dateOfBirth, c.phone, c.email), a, coalesce(d.reason, '')"
                    + " from RecallItem i join Client c on c.id = i.clientId"
                    + " left join RecallAttempt a on a.id = i.contacts.lastAttemptId"
                    + " left join DoNotContact d on d.clientId = i.clientId and d.endedAt is null"
                    + " where ";

    private static final String RESTING =
            "sum(case when i.contacts.snoozedUntil > :today then 1 else 0 end)";

    private static final String COUNTED =
            RecallTab.states(Stream.concat(RecallState.open().stream(), Stream.of(DECLINED)));

    @PersistenceContext private EntityManager entities;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    List<RecallRow> page(AskRecall ask) {
        String where = ask.filter().condition() + " and " + ask.tab().condition() + ask.beyond();
        TypedQuery<Object[]> query =
                entities.createQuery(ROWS + where + " order by " + ask.order(), Object[].class)
                        .setMaxResults(ask.most());
        if (ask.after() > 0) {
            query.setParameter("after", ask.after());
        }
        return rows(fill(query, ask.filter(), where));
    }

    /** These rows, in the order of their ids. */
    List<RecallRow> these(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : rows(query("i.id in :ids order by i.id", ids));
    }

    /** All of a client's, what is due first before the others. */
    List<RecallRow> of(long clientId) {
        return rows(query("i.clientId in :ids order by i.due.dueOn, i.id", List.of(clientId)));
    }

    private TypedQuery<Object[]> query(String which, Collection<Long> ids) {
        return entities.createQuery(ROWS + which, Object[].class).setParameter("ids", ids);
    }

    private static List<RecallRow> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(RecallQueries::row).toList();
    }

    private static RecallRow row(Object[] of) {
        return ((RecallItem) of[0]).row((ClientName) of[1], (RecallAttempt) of[2], (String) of[3]);
    }

    /** How many rows each tab of a worklist holds. */
    Map<RecallTab, Long> figures(RecallFilter filter) {
        String where =
                filter.condition() + " and (" + COUNTED + " or " + RecallTab.DONE.condition() + ")";
        TypedQuery<Object[]> query =
                entities.createQuery(
                        "select i.state, count(i.id), "
                                + RESTING
                                + " from RecallItem i where "
                                + where
                                + " group by i.state",
                        Object[].class);
        Map<RecallTab, Long> figures = new EnumMap<>(RecallTab.class);
        RecallTab.shown().forEach(tab -> figures.put(tab, 0L));
        fill(query, filter, where + RESTING)
                .getResultList()
                .forEach(row -> count((RecallState) row[0], (Long) row[1], (Long) row[2], figures));
        return figures;
    }

    private static void count(
            RecallState state, long rows, long withDay, Map<RecallTab, Long> figures) {
        long resting = RecallTab.SNOOZED.states().contains(state) ? withDay : 0;
        figures.merge(RecallTab.SNOOZED, resting, Long::sum);
        figures.merge(RecallTab.valueOf(state.name()), rows - resting, Long::sum);
        if (state.isOpen()) {
            figures.merge(RecallTab.OPEN, rows - resting, Long::sum);
        }
    }

    private TypedQuery<Object[]> fill(
            TypedQuery<Object[]> query, RecallFilter filter, String where) {
        SiteSummary site = sites.getSite();
        LocalDate today = clock.today(site.zone());
        query.setParameter("kind", filter.kind());
        put(query, where, "site", filter.siteId());
        put(query, where, "person", filter.personId());
        put(query, where, "with", filter.with());
        put(query, where, "dueBy", today.plusDays(filter.due().days().orElse(0)));
        put(query, where, "today", today);
        put(query, where, "year", today.withDayOfYear(1));
        return query;
    }

    private static void put(
            TypedQuery<Object[]> query, String where, String parameter, Object value) {
        if (where.contains(":" + parameter)) {
            query.setParameter(parameter, value);
        }
    }
}

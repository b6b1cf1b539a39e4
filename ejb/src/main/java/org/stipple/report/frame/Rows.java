package org.stipple.report.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Reads the rows behind a figure, by day: a page of them, or all as they come. */
@Dependent
class Rows {

    private static final int ROWS_AT_A_TIME = 2000;

    @PersistenceContext private EntityManager entities;

    /**
     * @param after where the page begins; empty for the beginning
     * @param most how many rows at most
     */
    List<Row> page(
            Report report, Question question, Measure measure, Optional<Place> after, int most) {
        RowQuery query = new RowQuery(report, question).and(measure.where());
        after.ifPresent(
                place ->
                        query.and("(s.day, s.id) > (:after_day, :after_id)")
                                .set("after_day", place.day())
                                .set("after_id", place.id()));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = read(query, report).setMaxResults(most).getResultList();
        return rows.stream().map(Rows::row).toList();
    }

    /** All of them, a few thousand at a time; to be closed. */
    Stream<Row> all(Report report, Question question, Measure measure) {
        @SuppressWarnings("unchecked")
        Stream<Object[]> rows =
                read(new RowQuery(report, question).and(measure.where()), report)
                        .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_A_TIME)
                        .getResultStream();
        return rows.map(Rows::row);
    }

    private Query read(RowQuery query, Report report) {
        return query.on(
                entities,
                report.shape().columns().stream()
                        .map(column -> "s." + column.key())
                        .collect(
                                Collectors.joining(
                                        ", ", "s.day as place, s.id, s.client_id, ", "")),
                "order by s.day, s.id");
    }

    private static Row row(Object[] read) {
        List<Object> cells = new ArrayList<>();
        for (int each = 3; each < read.length; each++) {
            cells.add(read[each] instanceof java.sql.Date day ? day.toLocalDate() : read[each]);
        }
        Place place = new Place(RowQuery.day(read[0]), ((Number) read[1]).longValue());
        return new Row(place, read[2] == null ? 0 : ((Number) read[2]).longValue(), cells);
    }
}

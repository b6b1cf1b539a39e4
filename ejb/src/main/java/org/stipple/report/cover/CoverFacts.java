package org.stipple.report.cover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.course.session.SessionKind;
import org.stipple.happened.Happening;
import org.stipple.report.frame.Period;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;

/** Reads the deeds that may lack something and what had happened by then: one statement each. */
@Dependent
class CoverFacts {

    @PersistenceContext private EntityManager entities;

    List<JudgedDeed> inQuestion(Period period) {
        return rows(entities.createNativeQuery(CoverSql.IN_QUESTION, Tuple.class)
                        .setParameter("first", period.first())
                        .setParameter("last", period.last()))
                .map(CoverFacts::deed)
                .toList();
    }

    private static JudgedDeed deed(Tuple row) {
        return new JudgedDeed(
                number(row, "id"),
                number(row, "course_id"),
                SessionKind.valueOf((String) row.get("kind")),
                (int) number(row, "ordinal"),
                day(row),
                number(row, "policy_version_id"),
                number(row, "gates_version_id"));
    }

    /** The events by session; whoever nothing had happened to is left out. */
    Map<Long, List<Event>> byThen(Collection<JudgedDeed> deeds) {
        String ids =
                deeds.stream()
                        .map(deed -> Long.toString(deed.sessionId()))
                        .collect(Collectors.joining(" "));
        return rows(entities.createNativeQuery(CoverSql.BY_THEN, Tuple.class)
                        .setParameter("deeds", ids))
                .collect(
                        groupingBy(row -> number(row, "id"), mapping(CoverFacts::event, toList())));
    }

    private static Event event(Tuple row) {
        return new Happening(
                        0,
                        null,
                        EventName.Kind.valueOf((String) row.get("kind")),
                        (int) number(row, "ordinal"),
                        (String) row.get("code"),
                        day(row))
                .event();
    }

    private static Stream<Tuple> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast);
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private static LocalDate day(Tuple row) {
        Object day = row.get("day");
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }
}

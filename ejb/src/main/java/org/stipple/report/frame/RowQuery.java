package org.stipple.report.frame;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A statement upon the rows of a report, narrowed as the question wants it. */
final class RowQuery {

    private final Report report;
    private final Question question;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    RowQuery(Report report, Question question) {
        this.report = report;
        this.question = question;
        and("s.day between :first and :last");
        set("first", question.period().first());
        set("last", question.period().last());
        set("today", question.today());
        set("now", question.now());
        report.parameters(question).forEach(this::set);
        question.ask().picks().forEach(this::narrow);
    }

    private void narrow(String key, String member) {
        Dimension dimension = report.shape().findDimension(key).orElseThrow();
        if (member.equals(ReportAsk.NONE)) {
            and("s." + key + " is null");
            return;
        }
        and("s." + key + " = :pick_" + key);
        set("pick_" + key, dimension.kind() == Dimension.Kind.ID ? Long.valueOf(member) : member);
    }

    RowQuery and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    RowQuery set(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * @param select what is selected of the rows, which are called {@code s}; of them {@code unit}
     *     is the first day of the unit in which the row lies
     * @param end what follows the conditions
     */
    Query on(EntityManager entities, String select, String end) {
        String text =
                "select %s from (select s.*, cast(date_trunc('%s', s.day) as date) as unit from (%s) s) s where %s %s"
                        .formatted(
                                select,
                                question.ask().when().grain().name(),
                                report.source(),
                                conditions.stream().collect(Collectors.joining(" and ")),
                                end);
        Query query = entities.createNativeQuery(text);
        parameters.forEach(
                (name, value) -> {
                    if (text.matches("(?s).*:" + name + "\\b.*")) {
                        query.setParameter(name, value);
                    }
                });
        return query;
    }

    static LocalDate day(Object cell) {
        return cell instanceof LocalDate day ? day : ((java.sql.Date) cell).toLocalDate();
    }

    static double number(Object cell) {
        return cell == null ? Double.NaN : ((Number) cell).doubleValue();
    }
}

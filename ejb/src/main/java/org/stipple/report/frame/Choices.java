package org.stipple.report.frame;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** What one can narrow a report to. */
@Dependent
class Choices {

    @PersistenceContext private EntityManager entities;

    /** The members that have names of their own, by dimension and name; one statement. */
    Map<String, List<Member>> of(ReportShape shape) {
        String all =
                shape.dimensions().stream()
                        .filter(each -> each.kind() == Dimension.Kind.ID)
                        .map(
                                each ->
                                        "select '%s' as dimension, cast(id as text) as id, name from %s as each"
                                                .formatted(each.key(), each.table()))
                        .collect(joining(" union all "));
        if (all.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(all + " order by 1, 3, 2").getResultList();
        return rows.stream()
                .map(row -> new Member((String) row[0], (String) row[1], (String) row[2]))
                .collect(groupingBy(Member::dimension, mapping(member -> member, toList())));
    }
}

package org.stipple.care;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.stipple.policy.PolicyService;
import org.stipple.policy.table.CareRow;

/** Lays care lines on the days of courses, by the versions in force on a day. */
@Dependent
class CareRules {

    @Inject private PolicyService policy;

    CareCalendar calendar(CareCourse course, LocalDate day) {
        return CareCalendar.of(rows(course.protocolId(), day), course);
    }

    private List<CareRow> rows(String protocolId, LocalDate day) {
        return policy.findOwnInForce(protocolId, day)
                .map(rules -> policy.getContent(rules.versionId()).care())
                .orElse(List.of());
    }
}

package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;

/** Names of those who treat, by id. */
@RequestScoped
class People {

    @Inject private StaffService staff;

    private Map<Long, String> names;

    String name(long id) {
        if (names == null) {
            names =
                    staff.people().stream()
                            .collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
        }
        return names.getOrDefault(id, "");
    }
}

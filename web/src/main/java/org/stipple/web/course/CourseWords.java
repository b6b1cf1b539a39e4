package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.catalogue.treatment.TreatmentSummary;
import org.stipple.policy.PolicyService;
import org.stipple.policy.TermKind;

/** Names of what a course is made of: its treatment, its tags. */
@Named
@RequestScoped
public class CourseWords {

    @Inject private TreatmentService offered;
    @Inject private PolicyService policy;

    private Map<Long, String> treatments;
    private Map<String, String> tags;

    public String treatment(long id) {
        if (treatments == null) {
            treatments =
                    offered.treatments().stream()
                            .collect(
                                    Collectors.toMap(TreatmentSummary::id, TreatmentSummary::name));
        }
        return treatments.getOrDefault(id, "");
    }

    /** The tag's name; its code where the clinic no longer has it. */
    public String tag(String code) {
        if (tags == null) {
            tags = policy.names(TermKind.TAG);
        }
        return tags.getOrDefault(code, code);
    }

    public List<String> tags(Collection<String> codes) {
        return codes.stream().map(this::tag).sorted().toList();
    }
}

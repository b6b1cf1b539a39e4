package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.catalogue.treatment.TreatmentSummary;
import org.stipple.course.progress.ThirdSession;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.table.Norm;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.Term;
import org.stipple.web.words.Words;

/** What a course's forms offer; what is chosen already stays offered. */
@Named
@RequestScoped
public class CourseChoices {

    @Inject private TreatmentService treatments;
    @Inject private AreaService areas;
    @Inject private PolicyService policy;
    @Inject private Words words;

    public List<TreatmentSummary> treatments(Long chosen) {
        return treatments.treatments().stream()
                .filter(one -> one.active() || Long.valueOf(one.id()).equals(chosen))
                .toList();
    }

    public List<AreaSummary> areas(Collection<Long> chosen) {
        return areas.areas().stream()
                .filter(area -> area.active() || chosen.contains(area.id()))
                .toList();
    }

    /** Protocols with a version in force today; the gates are no protocol of a course. */
    public List<ProtocolHead> protocols(String chosen) {
        return policy.protocols().stream()
                .filter(protocol -> !protocol.head().isGates())
                .filter(
                        protocol ->
                                protocol.findInForce(words.getToday()).isPresent()
                                        || protocol.head().id().equals(chosen))
                .map(ProtocolVersions::head)
                .toList();
    }

    /** How many sessions the protocol typically has; empty where it does not say. */
    public OptionalInt typicalSessions(String protocolId) {
        return policy.normsInForce(protocolId, words.getToday()).find(Norm.SESSIONS_TYPICAL);
    }

    /** The tags but those that the choice of the third session sets. */
    public List<Term> tagsToAdd(Collection<String> present) {
        return policy.tags().stream().filter(tag -> !present.contains(tag.code())).toList();
    }

    public ThirdSession[] getThirdSessions() {
        return ThirdSession.values();
    }
}

package org.stipple.consultation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stipple.timing.Event;

/**
 * What a client's consultations come to together.
 *
 * @param standing those that stand, newest first
 */
record ConsultationRecord(List<Consultation> standing) {

    private static final String PATCH_TEST_REQUESTED = "PATCH_TEST_REQUESTED";

    ConsultationRecord {
        standing = List.copyOf(standing);
    }

    static ConsultationRecord of(List<Consultation> standing) {
        return new ConsultationRecord(standing);
    }

    /**
     * The events, in the order of days. No session may rest on a consultation that turned the
     * client away, nor on one that was held before it.
     */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Consultation consultation : standing) {
            if (consultation.suitability().turnsAway()) {
                break;
            }
            events.add(0, consultation.event());
        }
        return List.copyOf(events);
    }

    /** The tags of all, and the gate of the patch test as the last one left it. */
    Set<String> indicatedTags() {
        Set<String> tags = new HashSet<>();
        standing.forEach(consultation -> tags.addAll(consultation.tags()));
        standing.stream()
                .findFirst()
                .filter(last -> last.patchTest().isGate())
                .ifPresent(last -> tags.add(PATCH_TEST_REQUESTED));
        return Set.copyOf(tags);
    }
}

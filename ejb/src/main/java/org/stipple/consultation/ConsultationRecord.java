package org.stipple.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

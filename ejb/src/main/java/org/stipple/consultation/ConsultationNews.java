package org.stipple.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.client.ClientFactChanged;
import org.stipple.client.TagsIndicated;

/** Tells what stands later in the clinic's order of a consultation, in the same transaction. */
@ApplicationScoped
class ConsultationNews {

    @Inject private Event<ClientFactChanged> changes;
    @Inject private Event<TagsIndicated> indications;
    @Inject private Event<WaiverAgreed> waivers;
    @Inject private Event<WaiverFell> fallen;
    @Inject private AuditService audit;

    /** It was held. */
    void tell(Consultation held, RecordConsultation command) {
        Set<String> tags = ConsultationRecord.of(List.of(held)).indicatedTags();
        if (!tags.isEmpty()) {
            indications.fire(
                    new TagsIndicated(
                            held.clientId(),
                            tags,
                            held.heldOn(),
                            "Consultation of " + held.heldOn()));
        }
        if (held.patchTest() == PatchTestWish.WAIVED) {
            waivers.fire(agreed(held, command));
        }
        changes.fire(new ClientFactChanged(held.clientId()));
    }

    /** Writes down that the caller did this to it. */
    void write(String action, Consultation consultation) {
        audit.record(
                Act.of(action, "consultation", consultation.id())
                        .ofClient(consultation.clientId()));
    }

    private static WaiverAgreed agreed(Consultation held, RecordConsultation command) {
        return new WaiverAgreed(
                held.id(),
                held.clientId(),
                held.heldOn(),
                command.patchTest().clientsWish(),
                command.advice().doctorId(),
                command.patchTest().doctorsAgreement());
    }

    /** It no longer stands. */
    void tellFallen(Consultation older, String reason) {
        if (older.patchTest() == PatchTestWish.WAIVED) {
            fallen.fire(new WaiverFell(older.id(), reason));
        }
        changes.fire(new ClientFactChanged(older.clientId()));
    }
}

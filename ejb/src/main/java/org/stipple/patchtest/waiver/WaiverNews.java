package org.stipple.patchtest.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.client.ClientFactChanged;

/** Notes in the audit trail what became of a waiver, and tells that the client's facts changed. */
@ApplicationScoped
class WaiverNews {

    @Inject private AuditService audit;
    @Inject private Event<ClientFactChanged> changes;

    void tell(String action, PatchTestWaiver waiver) {
        long client = waiver.clientId();
        audit.record(Act.of(action, "patch_test_waiver", waiver.id()).ofClient(client));
        changes.fire(new ClientFactChanged(client));
    }
}

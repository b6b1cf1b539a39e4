package org.stipple.patchtest.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.stipple.audit.Recording;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.StaffService;
import org.stipple.consultation.WaiverAgreed;
import org.stipple.consultation.WaiverFell;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;

/**
 * How waivers come on record: by themselves, or with the consultation at which they were agreed.
 */
@ApplicationScoped
class Waivers {

    @Inject private WaiverRepository waivers;
    @Inject private StaffService staff;
    @Inject private WaiverNews news;
    @Inject private Recording recording;
    @Inject private CurrentUser caller;

    PatchTestWaiver begin(WaivePatchTest agreed) {
        recording.mustHaveHappened(agreed.agreedOn());
        if (!caller.is(Role.DOCTOR)) {
            throw DoctorsAgreementException.byAnother();
        }
        if (staff.getPerson(agreed.doctorId()).profession() != Profession.DOCTOR) {
            throw DoctorsAgreementException.noDoctor();
        }
        if (agreed.clientsWish().isBlank() || agreed.doctorsAgreement().isBlank()) {
            throw DoctorsAgreementException.unsaid();
        }
        return new PatchTestWaiver(agreed, recording.now(), recording.by());
    }

    long store(String action, PatchTestWaiver waiver) {
        waivers.add(waiver);
        news.tell(action, waiver);
        return waiver.id();
    }

    /** The waiver comes on record with its consultation, or neither does. */
    void agreed(@Observes WaiverAgreed agreement) {
        store(
                "PATCH_TEST_WAIVED",
                begin(
                                new WaivePatchTest(
                                        agreement.clientId(),
                                        agreement.agreedOn(),
                                        agreement.clientsWish(),
                                        agreement.doctorId(),
                                        agreement.doctorsAgreement()))
                        .at(agreement.consultationId()));
    }

    /** The waiver falls with the consultation at which it was agreed. */
    void fell(@Observes WaiverFell fallen) {
        waivers.findWaiverOf(fallen.consultationId())
                .ifPresent(
                        waiver -> {
                            recording.takeBack(waiver, fallen.reason());
                            news.tell("PATCH_TEST_WAIVER_TAKEN_BACK", waiver);
                        });
    }
}

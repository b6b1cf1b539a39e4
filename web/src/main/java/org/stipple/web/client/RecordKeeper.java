package org.stipple.web.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.stipple.consultation.ConsultationService;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.course.review.ReviewService;
import org.stipple.patchtest.PatchTestReadingService;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.waiver.PatchTestWaiverService;

/** Finds the service that keeps a fact of a client's record. */
@ApplicationScoped
class RecordKeeper {

    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;
    @Inject private PatchTestService tests;
    @Inject private PatchTestReadingService readings;
    @Inject private PatchTestWaiverService waivers;
    @Inject private ReviewService reviews;

    void takeBack(RecordSubject subject, long id, String reason) {
        switch (subject) {
            case CONSULTATION -> consultations.takeBack(id, reason);
            case CONSENT -> consents.takeBack(id, reason);
            case PATCH_TEST -> tests.takeBack(id, reason);
            case READING -> readings.takeBack(id, reason);
            case WAIVER -> waivers.takeBack(id, reason);
            case REVIEW -> reviews.takeBack(id, reason);
        }
    }
}

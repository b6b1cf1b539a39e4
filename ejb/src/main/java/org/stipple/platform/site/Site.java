package org.stipple.platform.site;

import jakarta.persistence.Entity;
import java.time.ZoneId;
import org.stipple.platform.entity.VersionedEntity;

/** The clinic's place: its name, its zone and what is usual in it. */
@Entity
class Site extends VersionedEntity {

    private String name;
    private ZoneId zone;
    private String address;
    private String phone;
    private String email;
    private boolean minorsAllowed;
    private String minorsLegalNote;
    private int lateCancelHours;
    private int holdHours;
    private int upcomingDays;
    private String defaultReviewDue;
    private String defaultTouchUpDue;
    private String defaultOverdueAfter;
    private int recallAttemptsMaximum;
    private int recallPauseDays;
    private boolean active = true;

    protected Site() {}

    Site(SaveSite as) {
        become(as);
    }

    final void become(SaveSite as) {
        name = as.name();
        zone = as.zone();
        address = as.address();
        phone = as.phone();
        email = as.email();
        minorsAllowed = as.minorsAllowed();
        minorsLegalNote = as.minorsLegalNote();
        lateCancelHours = as.lateCancelHours();
        holdHours = as.holdHours();
        upcomingDays = as.upcomingDays();
        defaultReviewDue = as.defaultReviewDue();
        defaultTouchUpDue = as.defaultTouchUpDue();
        defaultOverdueAfter = as.defaultOverdueAfter();
        recallAttemptsMaximum = as.recallAttemptsMaximum();
        recallPauseDays = as.recallPauseDays();
    }

    /** Whether reviews and touch-ups would be due and upcoming on the same days. */
    boolean hasThresholdsOf(SaveSite as) {
        return upcomingDays == as.upcomingDays()
                && defaultReviewDue.equals(as.defaultReviewDue())
                && defaultTouchUpDue.equals(as.defaultTouchUpDue())
                && defaultOverdueAfter.equals(as.defaultOverdueAfter());
    }

    boolean isActive() {
        return active;
    }

    void switchOff() {
        active = false;
    }

    void switchOn() {
        active = true;
    }
}

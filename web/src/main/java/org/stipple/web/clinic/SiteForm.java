package org.stipple.web.clinic;

import jakarta.validation.constraints.Email;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteSummary;

/** The clinic's site as it is typed. */
public class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String zone = "";
    private String address = "";
    private String phone = "";
    private String email = "";
    private boolean minorsAllowed;
    private String minorsLegalNote = "";
    private int lateCancelHours = 24;
    private int holdHours = 24;
    private int upcomingDays = 30;
    private int recallAttemptsMaximum = 3;
    private int recallPauseDays = 7;
    private PeriodForm reviewDue = new PeriodForm("P4W");
    private PeriodForm touchUpDue = new PeriodForm("P1Y");
    private PeriodForm overdueAfter = new PeriodForm("P2M");

    SiteForm(String likelyZone) {
        zone = likelyZone;
    }

    SiteForm(SiteSummary site) {
        name = site.name();
        zone = site.zone().getId();
        address = site.address();
        phone = site.phone();
        email = site.email();
        minorsAllowed = site.minorsAllowed();
        minorsLegalNote = site.minorsLegalNote();
        lateCancelHours = site.lateCancelHours();
        holdHours = site.holdHours();
        upcomingDays = site.upcomingDays();
        recallAttemptsMaximum = site.recallAttemptsMaximum();
        recallPauseDays = site.recallPauseDays();
        reviewDue = new PeriodForm(site.defaultReviewDue());
        touchUpDue = new PeriodForm(site.defaultTouchUpDue());
        overdueAfter = new PeriodForm(site.defaultOverdueAfter());
    }

    SaveSite typed() {
        return new SaveSite(
                name,
                ZoneId.of(zone),
                address,
                phone,
                email,
                minorsAllowed,
                minorsLegalNote,
                lateCancelHours,
                holdHours,
                upcomingDays,
                reviewDue.iso(),
                touchUpDue.iso(),
                overdueAfter.iso(),
                recallAttemptsMaximum,
                recallPauseDays);
    }

    /** What each field holds, by its label. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("site.label.name", name);
        words.put("site.label.zone", zone);
        words.put("site.label.address", address);
        words.put("site.label.phone", phone);
        words.put("site.label.email", email);
        words.put("site.label.minorsAllowed", minorsAllowed ? "\u2713" : "\u2013");
        words.put("site.label.minorsLegalNote", minorsLegalNote);
        words.put("site.label.lateCancelHours", String.valueOf(lateCancelHours));
        words.put("site.label.holdHours", String.valueOf(holdHours));
        words.put("site.label.upcomingDays", String.valueOf(upcomingDays));
        words.put("site.label.reviewDue", reviewDue.iso());
        words.put("site.label.touchUpDue", touchUpDue.iso());
        words.put("site.label.overdueAfter", overdueAfter.iso());
        words.put("site.label.recallAttemptsMaximum", String.valueOf(recallAttemptsMaximum));
        words.put("site.label.recallPauseDays", String.valueOf(recallPauseDays));
        return words;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = Typed.text(zone);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = Typed.text(address);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = Typed.text(phone);
    }

    @Email
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = Typed.text(email);
    }

    public boolean isMinorsAllowed() {
        return minorsAllowed;
    }

    public void setMinorsAllowed(boolean minorsAllowed) {
        this.minorsAllowed = minorsAllowed;
    }

    public String getMinorsLegalNote() {
        return minorsLegalNote;
    }

    public void setMinorsLegalNote(String minorsLegalNote) {
        this.minorsLegalNote = Typed.text(minorsLegalNote);
    }

    public int getLateCancelHours() {
        return lateCancelHours;
    }

    public void setLateCancelHours(int lateCancelHours) {
        this.lateCancelHours = lateCancelHours;
    }

    public int getHoldHours() {
        return holdHours;
    }

    public void setHoldHours(int holdHours) {
        this.holdHours = holdHours;
    }

    public int getRecallAttemptsMaximum() {
        return recallAttemptsMaximum;
    }

    public void setRecallAttemptsMaximum(int recallAttemptsMaximum) {
        this.recallAttemptsMaximum = recallAttemptsMaximum;
    }

    public int getRecallPauseDays() {
        return recallPauseDays;
    }

    public void setRecallPauseDays(int recallPauseDays) {
        this.recallPauseDays = recallPauseDays;
    }

    public int getUpcomingDays() {
        return upcomingDays;
    }

    public void setUpcomingDays(int upcomingDays) {
        this.upcomingDays = upcomingDays;
    }

    public PeriodForm getReviewDue() {
        return reviewDue;
    }

    public PeriodForm getTouchUpDue() {
        return touchUpDue;
    }

    public PeriodForm getOverdueAfter() {
        return overdueAfter;
    }
}

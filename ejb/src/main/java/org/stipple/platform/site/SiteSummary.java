package org.stipple.platform.site;

import java.io.Serializable;
import java.time.ZoneId;

/**
 * The clinic's site as it stands.
 *
 * @param zone in which every day of this clinic is counted
 * @param minorsAllowed whether clients under 18 are treated at all
 * @param minorsLegalNote on what ground they are; not blank where they are allowed
 * @param lateCancelHours a booking given up less than this before its start was given up late
 * @param holdHours a parked request expires this long after it was made
 * @param upcomingDays how far ahead of its due day a touch-up or review is listed as upcoming
 * @param defaultReviewDue an ISO 8601 period in years, months, weeks and days: when a review falls
 *     due after the last session, where no rule says
 * @param defaultTouchUpDue likewise, when a touch-up falls due after the course's end
 * @param defaultOverdueAfter likewise, how long after its due day either is overdue
 * @param recallAttemptsMaximum so often somebody tries to reach a client about one of them
 * @param recallPauseDays days between two attempts, unless something else is said
 */
public record SiteSummary(
        long id,
        int version,
        String name,
        ZoneId zone,
        String address,
        String phone,
        String email,
        boolean minorsAllowed,
        String minorsLegalNote,
        int lateCancelHours,
        int holdHours,
        int upcomingDays,
        String defaultReviewDue,
        String defaultTouchUpDue,
        String defaultOverdueAfter,
        int recallAttemptsMaximum,
        int recallPauseDays)
        implements Serializable {}

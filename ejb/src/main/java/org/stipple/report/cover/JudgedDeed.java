package org.stipple.report.cover;

import java.time.LocalDate;
import org.stipple.course.session.SessionKind;

/**
 * A session or touch-up that is to be judged anew, as on its day.
 *
 * @param policyVersionId of its course's protocol, in force on its day
 * @param gatesVersionId of the gates, likewise
 */
record JudgedDeed(
        long sessionId,
        long courseId,
        SessionKind kind,
        int ordinal,
        LocalDate day,
        long policyVersionId,
        long gatesVersionId) {}

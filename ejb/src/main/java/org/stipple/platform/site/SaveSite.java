package org.stipple.platform.site;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

/**
 * What is to be known of the clinic's site; the components mean what they mean in {@link
 * SiteSummary}, each period in one unit. Text is kept without blanks around it.
 */
public record SaveSite(
        @NotBlank @Size(max = 120) String name,
        @NotNull ZoneId zone,
        @Size(max = 500) String address,
        @Size(max = 40) String phone,
        @Email @Size(max = 254) String email,
        boolean minorsAllowed,
        @Size(max = 2000) String minorsLegalNote,
        @Min(0) @Max(336) int lateCancelHours,
        @Min(1) @Max(336) int holdHours,
        @Min(1) @Max(366) int upcomingDays,
        @NotNull @Pattern(regexp = PERIOD) String defaultReviewDue,
        @NotNull @Pattern(regexp = PERIOD) String defaultTouchUpDue,
        @NotNull @Pattern(regexp = PERIOD) String defaultOverdueAfter,
        @Min(1) @Max(20) int recallAttemptsMaximum,
        @Min(1) @Max(90) int recallPauseDays) {

    static final String PERIOD = "P[1-9]\\d{0,2}[DWMY]";

    public SaveSite {
        name = name.strip();
        address = address.strip();
        phone = phone.strip();
        email = email.strip();
        minorsLegalNote = minorsLegalNote.strip();
    }
}

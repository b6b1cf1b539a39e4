package org.stipple.report.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.stipple.report.export.Format;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.Span;

/**
 * A report that is to be mailed.
 *
 * @param name what the mails are called
 * @param ask with a period that moves on by itself
 * @param readers ids of users who may open reports and have an e-mail address
 */
public record SaveSchedule(
        @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cntrl}*") String name,
        @NotNull ReportAsk ask,
        @NotNull Rhythm rhythm,
        @NotNull Format format,
        @NotEmpty Set<Long> readers) {

    public SaveSchedule {
        name = name.strip();
        readers = Set.copyOf(readers);
        if (ask.when().span() == Span.CUSTOM) {
            throw new IllegalArgumentException("a period that stays where it is");
        }
    }
}

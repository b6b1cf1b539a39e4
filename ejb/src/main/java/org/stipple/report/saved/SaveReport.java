package org.stipple.report.saved;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.stipple.report.frame.ReportAsk;

/**
 * A report to be kept.
 *
 * @param shared whether all who may see reports find it
 */
public record SaveReport(
        @NotBlank @Size(max = 80) String name, @NotNull ReportAsk ask, boolean shared) {}

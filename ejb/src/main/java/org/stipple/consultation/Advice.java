package org.stipple.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/**
 * What a consultation came to.
 *
 * @param suitability whether the treatment fits
 * @param reason why it does not, or what is still open; blank only where it fits or is undecided
 * @param doctorId the doctor who examined the scalp, 0 for none
 * @param sessionsMinimum how many sessions to expect at least, 0 where nothing was said
 * @param sessionsMaximum how many to expect at most, 0 where nothing was said
 * @param protocolId the protocol that was advised, blank for none yet
 * @param tags codes of what the rules must know about her
 */
public record Advice(
        @NotNull Suitability suitability,
        @NotNull @Size(max = Answers.LENGTH) String reason,
        long doctorId,
        @Min(0) @Max(20) int sessionsMinimum,
        @Min(0) @Max(20) int sessionsMaximum,
        @NotNull String protocolId,
        @NotNull Set<String> tags)
        implements Serializable {

    public Advice {
        reason = reason == null ? "" : reason.strip();
        tags = tags == null ? Set.of() : Set.copyOf(tags);
    }
}

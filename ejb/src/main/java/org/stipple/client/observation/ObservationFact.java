package org.stipple.client.observation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An observation that stands: neither corrected nor taken back.
 *
 * @param note empty for who may not read notes on health
 */
public record ObservationFact(
        long id,
        long clientId,
        String code,
        LocalDate happenedOn,
        String note,
        Instant recordedAt,
        String recordedBy)
        implements Serializable {}

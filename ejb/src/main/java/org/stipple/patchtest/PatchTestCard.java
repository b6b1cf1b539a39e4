package org.stipple.patchtest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.stipple.patchtest.reading.ReadingCard;
import org.stipple.platform.entity.FactTrail;

/**
 * A patch test and what it has come to, without grades and notes.
 *
 * @param id of the test
 * @param clientId on whom
 * @param appliedOn when
 * @param bodySite where on the body
 * @param lotId of the pigment
 * @param personId who applied it
 * @param state what it has come to
 * @param readings newest first, superseded ones too
 * @param trail who recorded it, and whether it still stands
 */
public record PatchTestCard(
        long id,
        long clientId,
        LocalDate appliedOn,
        String bodySite,
        long lotId,
        long personId,
        TestState state,
        List<ReadingCard> readings,
        FactTrail trail)
        implements Serializable {

    public PatchTestCard {
        readings = List.copyOf(readings);
    }
}

package org.stipple.recall.item;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person agreed with the client; the rules never overwrite it.
 *
 * @param ownDay when she wants to come; null where nothing was said
 * @param ownReason why; blank where nothing was said
 * @param ownBy user name of who noted it; blank where nobody did
 * @param declinedOn when she said that she does not want it; null where she did not
 * @param declinedReason why; blank likewise
 */
public record RecallAgreed(
        LocalDate ownDay,
        String ownReason,
        String ownBy,
        LocalDate declinedOn,
        String declinedReason)
        implements Serializable {}

package org.stipple.recall.item;

import java.time.LocalDate;

/**
 * Where and by whom the client was treated last.
 *
 * @param siteId where; the clinic's oldest site where no visit says
 * @param personId by whom; 0 where it is not known
 * @param since on which day, from which the step is counted
 */
public record RecallPlace(long siteId, long personId, LocalDate since) {}

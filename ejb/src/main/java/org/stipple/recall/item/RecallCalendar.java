package org.stipple.recall.item;

import java.time.LocalDate;

/**
 * By which calendar a site counts.
 *
 * @param today the day at that site
 * @param lookAhead days before the due day from which something is upcoming, inclusive
 */
public record RecallCalendar(LocalDate today, int lookAhead) {}

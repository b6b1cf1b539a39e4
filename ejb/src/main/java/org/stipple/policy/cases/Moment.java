package org.stipple.policy.cases;

import java.time.LocalDate;
import org.stipple.timing.Timeline;

/** A day in a history. */
record Moment(Timeline history, LocalDate day) {}

package org.stipple.web.scheduling;

import org.stipple.timing.Verdict;

/** What one colour of the days stands for, in words with its days. */
public record LegendLine(Verdict verdict, String text) {}

/**
 * Read-only answers across features, each as figures, chart and table, with the rows behind every
 * figure. What all of them share is in {@code report.frame}; each report is a part of its own; what
 * leaves as a file is written by {@code report.export}. Every text that a report says is in {@code
 * org/stipple/report/words}, since reports are mailed too.
 */
package org.stipple.report;

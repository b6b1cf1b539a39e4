/**
 * What all reports share: the period and how finely it is cut, what is asked and how that stands in
 * an address, what comes back, and how a report is put together out of one select of rows. A report
 * is a {@link org.stipple.report.frame.RowReport}: it says what a row is, which conditions its
 * figures count and by what rows are grouped and narrowed; figures and the rows behind them then
 * come from the same select, and so agree.
 */
package org.stipple.report.frame;

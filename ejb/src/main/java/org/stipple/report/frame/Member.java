package org.stipple.report.frame;

/**
 * One of a dimension: a person, a step, a month.
 *
 * @param key as addresses write it; {@link ReportAsk#NONE} for rows that have none
 * @param name what somebody called it; empty where words or the calendar name it
 */
public record Member(String dimension, String key, String name) {}

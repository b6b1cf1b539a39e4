/**
 * What reports say in words: names of figures, periods, numbers. Each report has its bundle {@code
 * org/stipple/report/words/NAME.properties}; what several say alike stands in {@code
 * frame.properties}.
 */
package org.stipple.report.words;

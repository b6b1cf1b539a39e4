/**
 * How days, times, periods and numbers are written and read in the clinic's language. The rules are
 * in {@link org.stipple.web.words.Wording}, which knows no clock; pages reach them as {@code
 * #{words}}.
 */
package org.stipple.web.words;

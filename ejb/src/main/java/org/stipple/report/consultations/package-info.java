/**
 * Consultations: what they came to, whether a course came of them and how soon it began, and why
 * clients were turned away.
 */
package org.stipple.report.consultations;

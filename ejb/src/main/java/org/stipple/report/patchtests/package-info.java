/**
 * Patch tests: what those that were applied in a period have come to by today, by pigment and lot,
 * and who went without. What counts as read, waived, due and valid is what the patch tests' own
 * worklist and the gates in force say.
 */
package org.stipple.report.patchtests;

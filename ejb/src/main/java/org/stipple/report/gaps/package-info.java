/**
 * Gaps against policy: how many days really lay between sessions, beside the bounds of the rule
 * that spoke then, and what became of it; and who went against rules, and why.
 */
package org.stipple.report.gaps;

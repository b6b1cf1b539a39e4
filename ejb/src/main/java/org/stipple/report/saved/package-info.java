/** Reports that somebody keeps under a name, for herself or for all who may see reports. */
package org.stipple.report.saved;

/**
 * Cover: sessions and touch-ups that were done without a consultation, a valid patch test or waiver
 * or a consent in force, or inside a block. Each is judged as on its day, by the versions in force
 * on it and by what had happened by then, as far as that stands on record now.
 */
package org.stipple.report.cover;

/**
 * Whole ways through the product, by clicks and typing in the role that does it; only the clinic's
 * clock moves time.
 */
package org.stipple.journey;

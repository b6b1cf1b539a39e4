/**
 * Reports as pages: what is asked stands in the address alone, every figure is a link to its rows.
 */
package org.stipple.web.report;

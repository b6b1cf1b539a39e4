/**
 * Files of reports: table or rows, as CSV, Excel or PDF. They are written as the rows come, so that
 * neither the number of rows nor a slow reader costs memory.
 */
package org.stipple.report.export;

package org.stipple.report.saved;

import java.io.Serializable;

/**
 * A report that is kept.
 *
 * @param query what is asked, as the address's query
 * @param madeBy user name
 * @param own whether it is the caller's own
 */
public record SavedReportRow(
        long id, int version, String name, String query, boolean shared, String madeBy, boolean own)
        implements Serializable {}

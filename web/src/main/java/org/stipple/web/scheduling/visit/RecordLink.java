package org.stipple.web.scheduling.visit;

import org.stipple.catalogue.visit.VisitKind;

/**
 * Where something is recorded.
 *
 * @param kind of what is recorded
 * @param page that records it
 * @param parameter that the page takes its subject by
 */
public record RecordLink(VisitKind kind, String page, String parameter, long id) {}

package org.stipple.catalogue;

import java.io.Serializable;

/**
 * A part of the scalp.
 *
 * @param active whether it is offered in forms
 */
public record AreaSummary(long id, int version, String name, boolean active)
        implements Serializable {}

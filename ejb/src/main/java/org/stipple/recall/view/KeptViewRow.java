package org.stipple.recall.view;

import java.io.Serializable;

/**
 * A view that somebody keeps.
 *
 * @param query what follows the list's path in the address, without its question mark; blank for
 *     the list as it is first seen
 */
public record KeptViewRow(long id, int version, String name, String query)
        implements Serializable {}

package org.stipple.catalogue;

/**
 * An item of the catalogue as a form showed it.
 *
 * @param version the version that the form was filled from
 */
public record ItemVersion(long id, int version) {}

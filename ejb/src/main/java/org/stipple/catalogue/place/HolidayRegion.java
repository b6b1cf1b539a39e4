package org.stipple.catalogue.place;

import java.io.Serializable;

/** A part of a country that has holidays of its own. */
public record HolidayRegion(String code, String name)
        implements Serializable, Comparable<HolidayRegion> {

    /** By name. */
    @Override
    public int compareTo(HolidayRegion other) {
        return name.compareTo(other.name);
    }
}

package org.stipple.catalogue.people;

/** Why somebody is away. Only those who plan her hours are told. */
public enum LeaveKind {
    HOLIDAY,
    SICK,
    TRAINING,
    OTHER
}

package org.stipple.security;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a user may do, as the container enforces it on every service method. */
public enum Role {
    /** The clinic administrator at the desk and on the phone. */
    RECEPTION,
    /** Tests, treats, and decides on exceptions. */
    TECHNICIAN,
    /** Advises and agrees where medicine is asked. */
    DOCTOR,
    /** Answers for the clinic: its set-up, its rules, its figures. */
    MANAGER,
    /** Runs the system: users, audit, settings. */
    ADMIN;

    /** Those who answer for what is done to clients: the roles that may override and agree. */
    public static final Set<Role> WHO_ANSWER =
            Collections.unmodifiableSet(EnumSet.of(TECHNICIAN, DOCTOR, MANAGER));
}

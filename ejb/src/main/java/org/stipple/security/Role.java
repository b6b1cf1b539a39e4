package org.stipple.security;

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
    ADMIN
}

package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Everybody a tale needs. */
@ApplicationScoped
class Cast {

    @Inject private ClientRecords clients;
    @Inject private CourseRecords courses;
    @Inject private PatchTests patchTests;
    @Inject private Desk desk;
    @Inject private Treatment treatment;
    @Inject private Waits waits;
    @Inject private Calls calls;

    ClientRecords clients() {
        return clients;
    }

    CourseRecords courses() {
        return courses;
    }

    PatchTests patchTests() {
        return patchTests;
    }

    Desk desk() {
        return desk;
    }

    Treatment treatment() {
        return treatment;
    }

    Calls calls() {
        return calls;
    }

    Waits waits() {
        return waits;
    }
}

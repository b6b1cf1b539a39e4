package org.stipple.demo;

import java.util.Arrays;
import java.util.Optional;
import org.stipple.catalogue.people.Profession;
import org.stipple.security.Role;

/** Who works in the demo clinic. */
enum DemoUser {
    HANNAH("hannah.price", "Hannah Price", Role.RECEPTION, null),
    MARTA("marta.nowak", "Marta Nowak", Role.TECHNICIAN, Profession.TECHNICIAN),
    DECLAN("declan.byrne", "Declan Byrne", Role.TECHNICIAN, Profession.TECHNICIAN),
    SOFIA("sofia.marchetti", "Sofia Marchetti", Role.TECHNICIAN, Profession.TECHNICIAN),
    ANNEKE("anneke.visser", "Dr Anneke Visser", Role.DOCTOR, Profession.DOCTOR),
    TOM("tom.ashworth", "Tom Ashworth", Role.MANAGER, null);

    private final String username;
    private final String fullName;
    private final Role role;
    private final Profession profession;

    DemoUser(String username, String fullName, Role role, Profession profession) {
        this.username = username;
        this.fullName = fullName;
        this.role = role;
        this.profession = profession;
    }

    static DemoUser named(String fullName) {
        return Arrays.stream(values())
                .filter(user -> user.fullName.equals(fullName))
                .findFirst()
                .orElseThrow();
    }

    String username() {
        return username;
    }

    String fullName() {
        return fullName;
    }

    Role role() {
        return role;
    }

    /** What she is as a person who can be booked; empty for the desk and the manager. */
    Optional<Profession> profession() {
        return Optional.ofNullable(profession);
    }
}

package org.stipple.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.security.lockout.LockOut;

/** Somebody who may sign in. */
@Entity
class AppUser extends VersionedEntity {

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean enabled = true;

    // Not a change that somebody's form could overwrite: the version stays.
    @OptimisticLock(excluded = true)
    private int failedAttempts;

    @OptimisticLock(excluded = true)
    private Instant lockedUntil;

    private Long personId;
    private String email = "";

    @ElementCollection
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected AppUser() {}

    AppUser(AddUser as, String hash) {
        username = as.username();
        displayName = as.displayName();
        passwordHash = hash;
        email = as.email();
        roles.addAll(as.roles());
    }

    void become(ChangeUser as) {
        displayName = as.displayName();
        enabled = as.enabled();
        email = as.email();
        roles.retainAll(as.roles());
        roles.addAll(as.roles());
    }

    void standFor(Long person) {
        personId = person;
    }

    void takePassword(String hash) {
        passwordHash = hash;
        welcome();
    }

    /** A sign-in that succeeded: earlier failures are forgotten. */
    void welcome() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** A sign-in that failed: after some, the next must wait. */
    void turnAway(Instant now) {
        failedAttempts++;
        lockedUntil = LockOut.after(failedAttempts).map(now::plus).orElse(null);
    }

    /** Until when nobody can sign in as this user; empty if that is now possible. */
    Optional<Instant> lockedAt(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }

    /** Whether she answers for what is done to clients, so that a second person's word counts. */
    boolean mayAgree() {
        return enabled && !Collections.disjoint(roles, Role.WHO_ANSWER);
    }

    /** Whether she may sign in and act in this role. */
    boolean mayActAs(Role role) {
        return enabled && roles.contains(role);
    }

    boolean isAdministrator() {
        return mayActAs(Role.ADMIN);
    }

    Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    Addressee addressee() {
        return new Addressee(id(), username, displayName, email);
    }

    UserSummary summary(Instant now) {
        return new UserSummary(
                id(),
                version(),
                username,
                displayName,
                enabled,
                lockedAt(now).isPresent(),
                roles(),
                personId == null ? 0 : personId,
                email);
    }
}

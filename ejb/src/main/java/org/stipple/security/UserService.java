package org.stipple.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stipple.audit.Act;
import org.stipple.audit.Actor;
import org.stipple.audit.AuditService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.security.password.Password;
import org.stipple.security.password.PasswordIsNameException;
import org.stipple.security.password.Passwords;
import org.stipple.security.password.WrongPasswordException;

/** The users: who may sign in, and as what. */
@Stateless
public class UserService {

    @Inject private Users users;
    @Inject private Passwords passwords;
    @Inject private AuditService audit;
    @Inject private Actor actor;
    @Inject private ClinicClock clock;

    /** All users by name, the disabled ones too. */
    @RolesAllowed("ADMIN")
    public List<UserSummary> all() {
        return users.all().stream().map(user -> user.summary(clock.now())).toList();
    }

    /**
     * One user.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is none of that id
     */
    @RolesAllowed("ADMIN")
    public UserSummary get(long id) {
        return users.get(id).summary(clock.now());
    }

    /**
     * What each of these users is called, by user name; a name that nobody has (any more) is its
     * own.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Map<String, String> displayNames(Collection<String> usernames) {
        Map<String, String> known = displayNames();
        return usernames.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(), name -> known.getOrDefault(name, name)));
    }

    /** What every user is called, by user name. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Map<String, String> displayNames() {
        return users.all().stream()
                .collect(Collectors.toMap(AppUser::username, AppUser::displayName));
    }

    /**
     * What the users are called who may agree to a treatment, by user name, in their order.
     *
     * @param doneBy the id of the person who did it: nobody agrees to her own work; 0 for none
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<String, String> whoMayAgree(long doneBy) {
        return users.all().stream()
                .filter(AppUser::mayAgree)
                .filter(user -> user.personId().filter(own -> own == doneBy).isEmpty())
                .collect(
                        Collectors.toMap(
                                AppUser::username,
                                AppUser::displayName,
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    /**
     * Whoever may sign in and act in a role now, by name, and where mail reaches her; one
     * statement.
     */
    @RolesAllowed("MANAGER")
    public List<Addressee> whoMayActAs(@NotNull Role role) {
        return users.all().stream()
                .filter(user -> user.mayActAs(role))
                .map(AppUser::addressee)
                .toList();
    }

    /**
     * Lets somebody sign in.
     *
     * @return her id
     * @throws PasswordIsNameException if the password is the user name
     * @throws org.stipple.platform.refusal.ConstraintException {@code app_user_username_unique},
     *     {@code app_user_person_unique}
     */
    @RolesAllowed("ADMIN")
    public long add(@Valid AddUser as) {
        refuseName(as.username(), as.password());
        AppUser user = new AppUser(as, passwords.hash(as.password()));
        user.standFor(as.personId() == 0 ? null : as.personId());
        users.add(user);
        audit.record(Act.of("USER_ADDED", "user", user.username()).saying(as.roles().toString()));
        return user.id();
    }

    /**
     * Changes a user.
     *
     * @throws org.stipple.platform.refusal.StaleException if somebody changed her since
     * @throws OwnAccessException if the caller would shut herself out
     * @throws LastAdministratorException if nobody would be left to administer users
     */
    @RolesAllowed("ADMIN")
    public void change(@Valid ChangeUser as) {
        AppUser user = users.get(as.id());
        user.mustStillBe(as.seen());
        if (user.username().equals(actor.name()) && !as.leavesAdministrator()) {
            throw new OwnAccessException();
        }
        user.become(as);
        user.standFor(as.personId() == 0 ? null : as.personId());
        if (users.all().stream().noneMatch(AppUser::isAdministrator)) {
            throw new LastAdministratorException();
        }
        audit.record(
                Act.of("USER_CHANGED", "user", user.username())
                        .saying(as.roles() + (as.enabled() ? "" : " disabled")));
    }

    /** Lets a user try again at once who would have to wait after failed attempts. */
    @RolesAllowed("ADMIN")
    public void unlock(long id) {
        AppUser user = users.get(id);
        user.welcome();
        audit.record(Act.of("USER_UNLOCKED", "user", user.username()));
    }

    /**
     * Gives a user a new password; she can then sign in at once, even if she was locked out.
     *
     * @throws PasswordIsNameException if the password is her user name
     */
    @RolesAllowed("ADMIN")
    public void setPassword(long id, @Password String password) {
        AppUser user = users.get(id);
        refuseName(user.username(), password);
        user.takePassword(passwords.hash(password));
        audit.record(Act.of("PASSWORD_SET", "user", user.username()));
    }

    /**
     * Changes the caller's own password.
     *
     * @throws WrongPasswordException if the current one is not {@code current}
     * @throws PasswordIsNameException if the password is the user name
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public void changeOwnPassword(String current, @Password String password) {
        AppUser user = users.find(actor.name()).orElseThrow(WrongPasswordException::new);
        if (!passwords.fits(current.toCharArray(), user.passwordHash())) {
            throw new WrongPasswordException();
        }
        refuseName(user.username(), password);
        user.takePassword(passwords.hash(password));
        audit.record(Act.of("PASSWORD_CHANGED", "user", user.username()));
    }

    /** Whether nobody can sign in yet. */
    @PermitAll
    public boolean isEmpty() {
        return users.all().isEmpty();
    }

    private static void refuseName(String username, String password) {
        if (password.strip().equalsIgnoreCase(username)) {
            throw new PasswordIsNameException();
        }
    }
}

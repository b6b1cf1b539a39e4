package org.stipple.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.security.password.PasswordIsNameException;

@ExtendWith(ArquillianExtension.class)
class UserAdministrationIT {

    private static final String PASSWORD = "a long password";

    @Inject private UserService users;
    @Inject private SignInService signIns;
    @Inject private ActAs actAs;

    @Test
    void an_administrator_cannot_take_her_own_access_away() {
        long id = add("self.locker", Role.ADMIN);
        UserSummary seen = get(id);
        ChangeUser disabled =
                new ChangeUser(id, seen.version(), "Self", false, Set.of(Role.ADMIN), 0);
        ChangeUser demoted =
                new ChangeUser(id, seen.version(), "Self", true, Set.of(Role.MANAGER), 0);

        assertThrows(
                OwnAccessException.class,
                () -> actAs.runAs("self.locker", () -> users.change(disabled)));
        assertThrows(
                OwnAccessException.class,
                () -> actAs.runAs("self.locker", () -> users.change(demoted)));

        assertEquals(Set.of(Role.ADMIN), get(id).roles());
        assertTrue(get(id).enabled());
    }

    @Test
    void the_user_name_is_no_password_in_any_case() {
        AddUser guessable =
                new AddUser("predictable.name", "P", "Predictable.Name", Set.of(Role.DOCTOR), 0);

        assertThrows(
                PasswordIsNameException.class, () -> actAs.runAsSystem(() -> users.add(guessable)));
    }

    @Test
    void a_password_of_eleven_characters_is_too_short() {
        long id = add("short.word", Role.DOCTOR);

        assertThrows(
                RuntimeException.class,
                () -> actAs.runAsSystem(() -> users.setPassword(id, "elevenchars")));

        assertInstanceOf(
                SignIn.Accepted.class, signIns.signIn("short.word", PASSWORD.toCharArray()));
    }

    @Test
    void an_unlocked_user_can_try_again_at_once() {
        long id = add("five.times.wrong", Role.RECEPTION);
        for (int attempt = 1; attempt <= 5; attempt++) {
            signIns.signIn("five.times.wrong", "wrong".toCharArray());
        }
        assertTrue(get(id).locked());

        actAs.runAsSystem(() -> users.unlock(id));

        assertFalse(get(id).locked());
        assertInstanceOf(
                SignIn.Accepted.class, signIns.signIn("five.times.wrong", PASSWORD.toCharArray()));
    }

    private long add(String username, Role role) {
        AddUser as = new AddUser(username, username, PASSWORD, Set.of(role), 0);
        return actAs.callAsSystem(() -> users.add(as));
    }

    private UserSummary get(long id) {
        return actAs.callAsSystem(() -> users.get(id));
    }
}

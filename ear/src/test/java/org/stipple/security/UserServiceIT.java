package org.stipple.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;

@ExtendWith(ArquillianExtension.class)
class UserServiceIT {

    @Inject private UserService users;
    @Inject private SignInService signIns;
    @Inject private CurrentUser currentUser;
    @Inject private ActAs actAs;

    @Test
    void a_user_signs_in_in_any_case_and_has_the_roles_she_was_given() {
        add("ines", Role.TECHNICIAN, Role.MANAGER);

        SignIn attempt = signIns.signIn(" Ines ", "a long password".toCharArray());

        SignIn.Accepted accepted = assertInstanceOf(SignIn.Accepted.class, attempt);
        assertEquals(Set.of(Role.TECHNICIAN, Role.MANAGER), accepted.roles());
    }

    @Test
    void the_container_sees_the_user_on_whose_behalf_something_is_done() {
        add("olga", Role.RECEPTION);

        actAs.runAs(
                "olga",
                () -> {
                    assertEquals("olga", currentUser.username());
                    assertEquals("Olga", currentUser.displayName());
                    assertEquals(Set.of(Role.RECEPTION), currentUser.roles());
                });
    }

    @Test
    void only_an_administrator_may_administer_users() {
        add("petra", Role.MANAGER);

        assertThrows(EJBAccessException.class, () -> actAs.runAs("petra", () -> users.all()));
        assertThrows(EJBAccessException.class, () -> users.all());
    }

    @Test
    void a_user_name_is_taken_once() {
        add("twice", Role.RECEPTION);

        ConstraintException refusal =
                assertThrows(ConstraintException.class, () -> add("twice", Role.DOCTOR));

        assertEquals("app_user_username_unique", refusal.messageKey());
    }

    @Test
    void a_disabled_user_is_refused_even_with_her_password() {
        long id = add("former", Role.RECEPTION);
        actAs.runAsSystem(() -> users.change(disable(users.get(id))));

        SignIn attempt = signIns.signIn("former", "a long password".toCharArray());

        assertInstanceOf(SignIn.Refused.class, attempt);
        assertTrue(signIns.rolesNow("former").isEmpty());
    }

    @Test
    void a_stale_form_does_not_overwrite_what_was_saved_since() {
        long id = add("busy", Role.RECEPTION);
        UserSummary seen = actAs.callAsSystem(() -> users.get(id));
        actAs.runAsSystem(() -> users.change(disable(seen)));

        assertThrows(
                StaleException.class, () -> actAs.runAsSystem(() -> users.change(disable(seen))));
    }

    @Test
    void after_five_failures_even_the_right_password_must_wait() {
        add("locked", Role.RECEPTION);
        for (int attempt = 1; attempt <= 5; attempt++) {
            signIns.signIn("locked", "wrong".toCharArray());
        }

        SignIn attempt = signIns.signIn("locked", "a long password".toCharArray());

        assertInstanceOf(SignIn.LockedOut.class, attempt);
    }

    private long add(String username, Role... roles) {
        String name =
                username.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + username.substring(1);
        AddUser user = new AddUser(username, name, "a long password", Set.of(roles), 0);
        return actAs.callAsSystem(() -> users.add(user));
    }

    private static ChangeUser disable(UserSummary user) {
        return new ChangeUser(
                user.id(), user.version(), user.displayName(), false, user.roles(), 0);
    }
}

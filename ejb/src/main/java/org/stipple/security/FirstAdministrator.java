package org.stipple.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.stipple.platform.Migrator;
import org.stipple.platform.Setting;
import org.stipple.security.password.Password;

/**
 * Makes the first administrator of an empty clinic, as the settings name her; without her nobody
 * could sign in, so that the application does not start.
 */
@Startup
@Singleton(name = FirstAdministrator.NAME)
@DependsOn(Migrator.NAME)
public class FirstAdministrator {

    /** For start-up beans that need users. */
    public static final String NAME = "FirstAdministrator";

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject private UserService users;
    @Inject private ActAs actAs;

    @PostConstruct
    void add() {
        if (!users.isEmpty()) {
            return;
        }
        refuseWithoutPassword();
        String name = Setting.ADMIN_USER.text();
        AddUser administrator =
                new AddUser(
                        name,
                        "Administrator",
                        Setting.ADMIN_PASSWORD.text(),
                        Set.of(Role.ADMIN, Role.MANAGER),
                        0);
        actAs.runAsSystem(() -> users.add(administrator));
        LOG.log(Level.INFO, "The first administrator can sign in.");
    }

    private static void refuseWithoutPassword() {
        String password = Setting.ADMIN_PASSWORD.text();
        if (password.isEmpty()) {
            throw new IllegalStateException(
                    Setting.ADMIN_PASSWORD.variable()
                            + " is not set, and there is no user yet who could sign in");
        }
        if (password.length() < Password.SHORTEST) {
            throw new IllegalStateException(
                    "%s is too short: it needs %d characters or more"
                            .formatted(Setting.ADMIN_PASSWORD.variable(), Password.SHORTEST));
        }
    }
}

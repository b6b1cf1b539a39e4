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

/** Makes the first administrator of an empty clinic, as the settings name her. */
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
        if (Setting.ADMIN_PASSWORD.find().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "There is no user, and STIPPLE_ADMIN_PASSWORD is not set: nobody can sign in.");
            return;
        }
        refuseShortPassword();
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

    private static void refuseShortPassword() {
        if (Setting.ADMIN_PASSWORD.text().length() < Password.SHORTEST) {
            throw new IllegalStateException(
                    "STIPPLE_ADMIN_PASSWORD is too short: it needs %d characters or more"
                            .formatted(Password.SHORTEST));
        }
    }
}

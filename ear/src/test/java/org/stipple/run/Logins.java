package org.stipple.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who can sign in to what was just started. */
final class Logins {

    private static final String ADMIN_USER = "STIPPLE_ADMIN_USER";
    private static final String ADMIN_PASSWORD = "STIPPLE_ADMIN_PASSWORD";
    private static final String DEMO_PASSWORD = "STIPPLE_DEMO_PASSWORD";
    private static final String USERS =
            """
            select u.username, string_agg(lower(r.role), ', ' order by r.role)
              from app_user u join user_role r on r.user_id = u.id
             where u.enabled group by u.username order by u.username""";

    private final Database database;
    private final Secrets secrets;
    private final boolean demo;

    Logins(Database database, Secrets secrets, boolean demo) {
        this.database = database;
        this.secrets = secrets;
        this.demo = demo;
    }

    /** The settings that make the first users; what the environment already says stays. */
    static Map<String, String> environment(Secrets secrets, boolean demo) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(ADMIN_USER, adminUser());
        if (System.getenv(ADMIN_PASSWORD) == null) {
            environment.put(ADMIN_PASSWORD, secrets.get("admin"));
        }
        if (demo && System.getenv(DEMO_PASSWORD) == null) {
            environment.put(DEMO_PASSWORD, secrets.get("demo"));
        }
        return environment;
    }

    void print() {
        if (demo) {
            printDemoUsers();
        }
        String password =
                System.getenv(ADMIN_PASSWORD) == null
                        ? secrets.get("admin")
                        : "as given by " + ADMIN_PASSWORD;
        System.out.println("First administrator: " + adminUser() + ", password: " + password);
    }

    private void printDemoUsers() {
        System.out.println("Demo users, password of all: " + secrets.get("demo"));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet users = statement.executeQuery(USERS)) {
            while (users.next()) {
                if (!users.getString(1).equals(adminUser())) {
                    System.out.printf("  %-16s %s%n", users.getString(1), users.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new CannotRunException("cannot read the users: " + e.getMessage(), e);
        }
    }

    private static String adminUser() {
        return System.getenv().getOrDefault(ADMIN_USER, "admin");
    }
}

package org.stipple.platform;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Everything that can be set from outside, with its default and its meaning. A setting {@code
 * stipple.time-travel} is read from the environment as {@code STIPPLE_TIME_TRAVEL}; secrets have no
 * other way in. The data sources read theirs ({@code STIPPLE_DB_…}) in the server's description.
 */
public enum Setting {
    /** Fills an empty database with the demo clinic and its users at the first start. */
    DEMO("stipple.demo", "false"),

    /** The password of the demo's users, used once; without it nobody can sign in as one. */
    DEMO_PASSWORD("stipple.demo.password", ""),

    /**
     * Lets an administrator move the clinic's clock, for the demo and for tests. Never in a clinic:
     * while the clock is moved, every page shows a banner.
     */
    TIME_TRAVEL("stipple.time-travel", "false"),

    /** The first administrator's user name, used once, when there is no user yet. */
    ADMIN_USER("stipple.admin.user", "admin"),

    /** The first administrator's password, used once; the first start is refused without it. */
    ADMIN_PASSWORD("stipple.admin.password", ""),

    /** The database role of the application, granted its rights by the migrations. */
    DATABASE_ROLE("stipple.db.user", "stipple_app");

    private final String key;
    private final String fallback;

    Setting(String key, String fallback) {
        this.key = key;
        this.fallback = fallback;
    }

    public String text() {
        return find().orElse(fallback);
    }

    public boolean isOn() {
        return Boolean.parseBoolean(text());
    }

    /** The variable of the environment that it is read from. */
    public String variable() {
        return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /** The value that was given; empty where none was, or a blank one. */
    public Optional<String> find() {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .filter(value -> !value.isBlank());
    }
}

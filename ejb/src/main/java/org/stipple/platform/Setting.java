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
    DATABASE_ROLE("stipple.db.user", "stipple_app"),

    /** The mail server; without it, or without {@link #MAIL_FROM}, no mail is sent. */
    MAIL_HOST("stipple.mail.host", ""),

    MAIL_PORT("stipple.mail.port", "587"),

    /** The clinic's name at the mail server; blank where that asks for none. */
    MAIL_USER("stipple.mail.user", ""),

    MAIL_PASSWORD("stipple.mail.password", ""),

    /** STARTTLS, TLS from the start, or NONE, which is for a server on the same machine. */
    MAIL_ENCRYPTION("stipple.mail.encryption", "STARTTLS"),

    /** The address that mails come from, and that answers go to. */
    MAIL_FROM("stipple.mail.from", ""),

    /** Where SMS are posted to; without it, or without {@link #SMS_SECRET}, none is sent. */
    SMS_URL("stipple.sms.url", ""),

    /** What is posted to the gateway is signed with it. */
    SMS_SECRET("stipple.sms.secret", "");

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

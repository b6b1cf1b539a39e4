package org.stipple.messaging.channel;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.stipple.platform.Setting;

/**
 * The mail server that takes the clinic's mail.
 *
 * @param user empty where it asks for none
 * @param from the clinic's own address
 * @param patience how long is waited for each answer
 */
record MailServer(
        String host,
        int port,
        String user,
        String password,
        Encryption encryption,
        String from,
        Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_CONNECTING = 10_000;

    /** How the connection is kept private. */
    enum Encryption {
        /** Begins in the open and is refused unless it goes on encrypted. */
        STARTTLS,
        /** Encrypted from the start. */
        TLS,
        /** In the open: on the same machine only. */
        NONE
    }

    /** As it was set; empty where no host was, or anything else of it is wrong. */
    static Optional<MailServer> find() {
        return Setting.MAIL_HOST
                .find()
                .filter(host -> isComplete())
                .map(host -> set(host, Setting.MAIL_FROM.text()));
    }

    private static boolean isComplete() {
        return Setting.MAIL_PORT.text().matches("[1-9]\\d{0,4}")
                && Stream.of(Encryption.values())
                        .anyMatch(
                                one -> one.name().equalsIgnoreCase(Setting.MAIL_ENCRYPTION.text()))
                && isAddress(Setting.MAIL_FROM.text());
    }

    private static boolean isAddress(String from) {
        try {
            new InternetAddress(from, true).validate();
            return from.indexOf('@') > 0;
        } catch (AddressException none) {
            return false;
        }
    }

    private static MailServer set(String host, String from) {
        return new MailServer(
                host,
                Integer.parseInt(Setting.MAIL_PORT.text()),
                Setting.MAIL_USER.text(),
                Setting.MAIL_PASSWORD.text(),
                Encryption.valueOf(Setting.MAIL_ENCRYPTION.text().toUpperCase(Locale.ROOT)),
                from,
                PATIENCE);
    }

    /** What stands after the @ of the clinic's address. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    Properties properties() {
        String wait = Long.toString(patience.toMillis());
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.host", host);
        all.setProperty("mail.smtp.port", Integer.toString(port));
        all.setProperty("mail.smtp.from", from);
        all.setProperty("mail.smtp.localhost", domain());
        all.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        all.setProperty(
                "mail.smtp.connectiontimeout",
                Long.toString(Math.min(LONGEST_CONNECTING, patience.toMillis())));
        all.setProperty("mail.smtp.timeout", wait);
        all.setProperty("mail.smtp.writetimeout", wait);
        // Whether it says goodbye is no news of the mail.
        all.setProperty("mail.smtp.quitwait", "false");
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        boolean begun = encryption == Encryption.STARTTLS;
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(begun));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(begun));
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(encryption == Encryption.TLS));
        return all;
    }
}

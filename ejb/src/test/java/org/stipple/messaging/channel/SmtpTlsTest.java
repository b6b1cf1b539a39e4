package org.stipple.messaging.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stipple.messaging.Composed;

/**
 * Mails over connections that are to be private: nothing of a mail, and no password, goes out in
 * the open or to somebody who only says that she is the mail server.
 */
class SmtpTlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String KEYS = "greenmail.tls.keystore.file";
    private static final List<String> HELLO = List.of("EHLO", "QUIT");

    @TempDir private static Path folder;
    private static SSLContext usual;
    private static KeyStore ours;

    private GreenMail server;

    /** A certificate for this machine, by nobody whom anybody trusts. */
    @BeforeAll
    static void makeCertificate() throws Exception {
        usual = SSLContext.getDefault();
        Path keys = folder.resolve("localhost.p12");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        "here",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start()
                .waitFor();
        System.setProperty(KEYS, keys.toString());
        ours = keys(Files.newInputStream(keys));
    }

    @AfterAll
    static void forgetIt() {
        System.clearProperty(KEYS);
    }

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
        SSLContext.setDefault(usual);
    }

    @Test
    void a_mail_goes_to_a_server_whose_certificate_is_trusted() throws Exception {
        trust(ours);

        assertEquals(Answer.TAKEN, hand("localhost", server.getSmtps().getPort()));
        assertEquals("Your visit", server.getReceivedMessages()[0].getSubject());
    }

    @Test
    void nothing_goes_to_a_server_whose_certificate_is_not_trusted() {
        Answer answer = hand("localhost", server.getSmtps().getPort());

        assertEquals(new Answer(Outcome.NOT_NOW, Answer.NOT_TRUSTED), answer);
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void nor_to_one_whose_certificate_is_of_another_name() throws Exception {
        trust(ours);

        Answer answer = hand("127.0.0.1", server.getSmtps().getPort());

        assertEquals(new Answer(Outcome.NOT_NOW, Answer.NOT_TRUSTED), answer);
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void a_connection_that_begins_in_the_open_goes_on_encrypted() throws Exception {
        trust(ours);
        try (RawMailServer begun = offering()) {
            assertEquals(
                    Answer.TAKEN, hand(MailServer.Encryption.STARTTLS, "localhost", begun.port()));
            assertEquals(1, begun.mails().size());
            assertEquals(List.of("EHLO", "STARTTLS"), begun.inTheOpen());
        }
    }

    @Test
    void it_ends_there_where_the_certificate_is_not_trusted() throws Exception {
        try (RawMailServer begun = offering()) {
            assertEquals(
                    new Answer(Outcome.NOT_NOW, Answer.NOT_TRUSTED),
                    hand(MailServer.Encryption.STARTTLS, "localhost", begun.port()));
            assertEquals(List.of("EHLO", "STARTTLS"), begun.inTheOpen());
            assertEquals(List.of(), begun.mails());
        }
    }

    @Test
    void a_server_that_offers_no_encryption_gets_nothing() throws Exception {
        try (RawMailServer open = new RawMailServer(Map.of())) {
            assertEquals(
                    new Answer(Outcome.NOT_NOW, Answer.NOT_ENCRYPTED),
                    hand(MailServer.Encryption.STARTTLS, "localhost", open.port()));
            assertEquals(List.of(), open.mails());
            assertEquals(
                    List.of(),
                    open.inTheOpen().stream().filter(word -> !HELLO.contains(word)).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void a_server_that_says_nothing_for_long_is_tried_again(MailServer.Encryption encryption)
            throws Exception {
        try (RawMailServer mute =
                new RawMailServer(Map.of(RawMailServer.GREETING, RawMailServer.SAYS_NOTHING))) {
            MailServer impatient = at("localhost", mute.port(), encryption, Duration.ofMillis(300));

            assertEquals(Outcome.NOT_NOW, hand(impatient).outcome());
            assertEquals(List.of(), mute.mails());
        }
    }

    private static RawMailServer offering() throws Exception {
        return new RawMailServer(
                Map.of("EHLO", "250-localhost\r\n250 STARTTLS"), Optional.of(context(ours, null)));
    }

    private static void trust(KeyStore certificates) throws Exception {
        SSLContext.setDefault(context(null, certificates));
    }

    private static SSLContext context(KeyStore keys, KeyStore trusted) throws Exception {
        KeyManagerFactory own =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory others =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(trusted == null ? null : onlyCertificates(trusted));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }

    private static KeyStore onlyCertificates(KeyStore keys) throws Exception {
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("here", keys.getCertificate("here"));
        return certificates;
    }

    private static KeyStore keys(InputStream from) throws Exception {
        try (from) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(from, PASSWORD);
            return keys;
        }
    }

    private static Answer hand(String host, int port) {
        return hand(MailServer.Encryption.TLS, host, port);
    }

    private static Answer hand(MailServer.Encryption encryption, String host, int port) {
        return hand(at(host, port, encryption, Duration.ofSeconds(20)));
    }

    private static Answer hand(MailServer server) {
        Composed mail = new Composed("Your visit", "See you.", Optional.empty());
        return SmtpChannel.hand(
                new Letter(UUID.randomUUID(), "ada@example.org", mail),
                server,
                Instant.parse("2026-11-30T12:00:00Z"));
    }

    private static MailServer at(
            String host, int port, MailServer.Encryption encryption, Duration patience) {
        return new MailServer(host, port, "", "", encryption, "desk@clinic.example", patience);
    }
}

package org.stipple.messaging.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.messaging.Attachment;
import org.stipple.messaging.Composed;

/** Mails to real servers: one that is well, and one for each way in which they are not. */
class SmtpChannelTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final UUID TOKEN = UUID.fromString("0b9d0e3c-1f6a-4d57-9a36-5a7b0c6b2f11");

    /** Long enough for a machine that does much else. */
    private Duration patience = Duration.ofSeconds(20);

    @Test
    void a_mail_arrives_as_it_was_written() throws Exception {
        GreenMail server =
                new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Attachment visit =
                    new Attachment(
                            "visit.ics",
                            "text/calendar; charset=UTF-8; method=PUBLISH",
                            "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
            Composed content =
                    new Composed("Ihr Termin ✓ früh", "Grüße,\n.\nStipple", Optional.of(visit));

            Answer answer = hand(content, "ada@example.org", server.getSmtp().getPort());

            assertEquals(Answer.TAKEN, answer);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertEquals("Ihr Termin ✓ früh", mail.getSubject());
            assertEquals("<" + TOKEN + "@clinic.example>", mail.getMessageID());
            assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
            assertEquals(
                    "<mailto:desk@clinic.example?subject=unsubscribe>",
                    mail.getHeader("List-Unsubscribe", null));
            assertEquals("desk@clinic.example", mail.getFrom()[0].toString());
            Multipart parts = (Multipart) mail.getContent();
            assertEquals("Grüße,\r\n.\r\nStipple", parts.getBodyPart(0).getContent());
            assertTrue(parts.getBodyPart(0).isMimeType("text/plain"));
            BodyPart file = parts.getBodyPart(1);
            assertEquals("visit.ics", file.getFileName());
            assertTrue(file.isMimeType("text/calendar"));
            assertEquals(
                    "BEGIN:VCALENDAR",
                    new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "connect | 421 4.3.2 not now            | NOT_NOW",
                "connect | 554 5.3.2 no service         | NOT_NOW",
                "MAIL    | 451 4.3.0 try later          | NOT_NOW",
                "MAIL    | 530 5.7.0 sign in first      | REFUSED",
                "RCPT    | 450 4.2.0 greylisted         | NOT_NOW",
                "RCPT    | 452 4.2.2 mailbox is full    | NOT_NOW",
                "RCPT    | 550 5.1.1 no such user       | BOUNCED",
                "RCPT    | 550 no such user             | BOUNCED",
                "RCPT    | 553 5.1.3 no address         | BOUNCED",
                "RCPT    | 550 5.7.1 relaying denied    | REFUSED",
                "RCPT    | 554 5.7.1 on a list          | REFUSED",
                "DATA    | 451 4.3.0 disk is full       | NOT_NOW",
                "DATA    | 554 5.6.0 no                 | REFUSED",
                ".       | 451 4.7.1 try later          | NOT_NOW",
                ".       | 554 5.7.1 spam               | REFUSED",
            })
    void what_a_server_refuses_is_never_unknown(String at, String says, Outcome outcome)
            throws IOException {
        try (RawMailServer server = new RawMailServer(Map.of(at, says))) {
            Answer answer = hand(server);

            assertEquals(outcome, answer.outcome(), answer::why);
            if (!at.equals("connect")) {
                assertEquals(says, answer.why());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"connect", "MAIL", "RCPT", "DATA"})
    void a_connection_lost_before_the_mail_was_sent_is_tried_again(String at) throws IOException {
        try (RawMailServer server = new RawMailServer(Map.of(at, RawMailServer.HANGS_UP))) {
            assertEquals(Outcome.NOT_NOW, hand(server).outcome());
        }
    }

    @Test
    void a_connection_lost_after_the_mail_was_sent_is_unknown() throws IOException {
        try (RawMailServer server =
                new RawMailServer(Map.of(RawMailServer.END_OF_MAIL, RawMailServer.HANGS_UP))) {
            assertEquals(Outcome.UNKNOWN, hand(server).outcome());
            assertEquals(1, server.mails().size(), "it has it");
        }
    }

    @Test
    void an_answer_waited_for_in_vain_after_the_mail_was_sent_is_unknown() throws IOException {
        patience = Duration.ofMillis(500);
        try (RawMailServer server =
                new RawMailServer(Map.of(RawMailServer.END_OF_MAIL, RawMailServer.SAYS_NOTHING))) {
            assertEquals(Outcome.UNKNOWN, hand(server).outcome());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"connect", "RCPT"})
    void a_server_that_is_too_slow_is_tried_again(String at) throws IOException {
        patience = Duration.ofMillis(500);
        try (RawMailServer server = new RawMailServer(Map.of(at, RawMailServer.SAYS_NOTHING))) {
            assertEquals(Outcome.NOT_NOW, hand(server).outcome());
        }
    }

    @Test
    void a_server_that_hangs_up_on_the_goodbye_took_the_mail() throws IOException {
        try (RawMailServer server = new RawMailServer(Map.of("QUIT", RawMailServer.HANGS_UP))) {
            assertEquals(Answer.TAKEN, hand(server));
        }
    }

    @Test
    void a_server_that_is_down_is_tried_again() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        assertEquals(Outcome.NOT_NOW, hand(plain(), "ada@example.org", nobody).outcome());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org\r\nBcc: all@example.org",
                "ada@example.org, eve@example.org",
                "Ada <ada@example.org>",
                "friends: ada@example.org;",
                "ada",
                "ada@",
                ""
            })
    void an_address_that_is_none_goes_nowhere(String address) throws IOException {
        try (RawMailServer server = new RawMailServer(Map.of())) {
            Answer answer = hand(plain(), address, server.port());

            assertEquals(Outcome.REFUSED, answer.outcome());
            assertEquals(0, server.mails().size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Visit\r\nBcc: all@example.org", "Visit\nX: y", "Visit\r", "Visit\u0000"})
    void nobody_writes_a_header_of_her_own_into_a_subject(String subject) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Composed(subject, "text", Optional.empty()));
    }

    @Test
    void nor_into_the_name_of_a_file() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Attachment("a.ics\r\nX: y", "text/calendar", new byte[0]));
    }

    @Test
    void what_a_server_says_stays_on_one_line() throws IOException {
        try (RawMailServer server =
                new RawMailServer(
                        Map.of("MAIL", "451-4.3.0 one\u0007\r\n451 " + "x".repeat(400)))) {
            String why = hand(server).why();

            assertFalse(why.chars().anyMatch(Character::isISOControl), why);
            assertEquals(300, why.length());
        }
    }

    private Answer hand(RawMailServer server) {
        return hand(plain(), "ada@example.org", server.port());
    }

    private static Composed plain() {
        return new Composed("Your visit", "See you.", Optional.empty());
    }

    private Answer hand(Composed content, String address, int port) {
        MailServer server =
                new MailServer(
                        "127.0.0.1",
                        port,
                        "",
                        "",
                        MailServer.Encryption.NONE,
                        "desk@clinic.example",
                        patience);
        return SmtpChannel.hand(new Letter(TOKEN, address, content), server, NOW);
    }
}

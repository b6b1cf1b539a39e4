package org.stipple.messaging.channel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.messaging.Channel;
import org.stipple.platform.Setting;
import org.stipple.platform.clock.ClinicClock;

/**
 * E-mail by SMTP. A mail that was sent up to its last line is UNKNOWN until the server answers: a
 * connection lost there may have lost the mail or only the answer (RFC 5321, 4.5.3.2.6). Before
 * that line no server has taken it, and after a refusal neither.
 */
@ApplicationScoped
class SmtpChannel implements DeliveryChannel {

    private static final Logger LOG = System.getLogger(SmtpChannel.class.getName());

    /** How the library says that the server would go on in the open. */
    private static final String NOT_OFFERED = "STARTTLS is required";

    @Inject private ClinicClock clock;

    @PostConstruct
    void sayWhatIsMissing() {
        if (Setting.MAIL_HOST.find().isPresent() && !isOpen()) {
            LOG.log(
                    Level.WARNING,
                    "No mail is sent: {0} is set, but {1}, {2} or {3} is missing or wrong.",
                    Setting.MAIL_HOST.variable(),
                    Setting.MAIL_FROM.variable(),
                    Setting.MAIL_PORT.variable(),
                    Setting.MAIL_ENCRYPTION.variable());
        }
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean isOpen() {
        return MailServer.find().isPresent();
    }

    @Override
    public Answer hand(Letter letter) {
        return MailServer.find()
                .map(server -> hand(letter, server, clock.now()))
                .orElse(new Answer(Outcome.NOT_NOW, "no mail server"));
    }

    static Answer hand(Letter letter, MailServer server, Instant now) {
        Session session = Session.getInstance(server.properties());
        try {
            return hand(new Mail(session, server, letter, now), session, server);
        } catch (MessagingException faulty) {
            // Nothing was sent: it could not even be written.
            return new Answer(Outcome.REFUSED, String.valueOf(faulty.getMessage()));
        }
    }

    private static Answer hand(Mail mail, Session session, MailServer server)
            throws MessagingException {
        Transport transport = session.getTransport();
        try {
            transport.connect(
                    server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password());
            transport.sendMessage(mail, mail.getAllRecipients());
            return Answer.TAKEN;
        } catch (MessagingException failure) {
            return answer(failure, mail);
        } finally {
            close(transport);
        }
    }

    private static Answer answer(MessagingException failure, Mail mail) {
        Optional<SmtpReply> reply = SmtpReply.in(failure);
        return reply.map(said -> new Answer(outcome(said, failure), said.line()))
                .orElseGet(
                        () ->
                                mail.isWritten()
                                        ? new Answer(Outcome.UNKNOWN, Answer.NONE)
                                        : new Answer(Outcome.NOT_NOW, whyNot(failure)));
    }

    // What the clinic has to mend is said in its own words; what the server was, in the log.
    private static String whyNot(MessagingException failure) {
        boolean isDistrusted =
                Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(CertificateException.class::isInstance);
        String said = String.valueOf(failure.getMessage());
        String code =
                isDistrusted
                        ? Answer.NOT_TRUSTED
                        : said.startsWith(NOT_OFFERED) ? Answer.NOT_ENCRYPTED : said;
        if (!code.equals(said)) {
            LOG.log(Level.WARNING, "No mail is sent: {0}", failure.toString());
        }
        return code;
    }

    private static Outcome outcome(SmtpReply said, MessagingException failure) {
        if (said.isNoSuchAddress(failure)) {
            return Outcome.BOUNCED;
        }
        // Who may not sign in has set something up wrongly, which is no fault of the message.
        return said.isForGood() && !isSignIn(failure) ? Outcome.REFUSED : Outcome.NOT_NOW;
    }

    private static boolean isSignIn(MessagingException failure) {
        return failure instanceof AuthenticationFailedException;
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // The mail was answered for; how the connection ends is no news of it.
        }
    }
}

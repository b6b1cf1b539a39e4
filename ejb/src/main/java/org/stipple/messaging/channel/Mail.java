package org.stipple.messaging.channel;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import org.stipple.messaging.Attachment;
import org.stipple.messaging.Composed;

/** A mail that knows whether the mail server has all of it. */
class Mail extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;
    private boolean written;

    /**
     * @param now its date
     * @throws MessagingException if the address is none
     */
    Mail(Session session, MailServer server, Letter letter, Instant now) throws MessagingException {
        super(session);
        id = "<" + letter.token() + "@" + server.domain() + ">";
        setFrom(new InternetAddress(server.from(), true));
        setRecipient(Message.RecipientType.TO, one(letter.address()));
        setSubject(letter.content().subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader("List-Unsubscribe", "<mailto:" + server.from() + "?subject=unsubscribe>");
        fill(letter.content());
        saveChanges();
    }

    private static InternetAddress one(String address) throws MessagingException {
        InternetAddress checked = new InternetAddress(address, true);
        if (checked.isGroup() || !address.equals(checked.getAddress())) {
            throw new MessagingException("not one address");
        }
        return checked;
    }

    private void fill(Composed content) throws MessagingException {
        if (content.attachment().isPresent()) {
            MimeBodyPart text = new MimeBodyPart();
            text.setText(content.text(), UTF_8);
            Multipart both = new MimeMultipart(text, part(content.attachment().get()));
            setContent(both);
        } else {
            setText(content.text(), UTF_8);
        }
    }

    private static BodyPart part(Attachment file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
        part.setDisposition(ATTACHMENT);
        part.setFileName(file.name());
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    /** What ends a mail is sent after this: before, no server has taken it. */
    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        written = true;
    }

    /** Whether the mail server may have all of it. */
    boolean isWritten() {
        return written;
    }
}

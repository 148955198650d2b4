package dev.assay.server.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Properties;

/** Puts a mail into its form (RFC 5322): the same bytes each time that it is sent or looked at. */
final class Letterhead extends MimeMessage {

    private final String id;

    private Letterhead(String id) {
        super(Session.getInstance(new Properties()));
        this.id = id;
    }

    static Letterhead of(Mail mail, Address from) {
        try {
            Letterhead message = new Letterhead(
                    "<" + mail.id() + from.text().substring(from.text().lastIndexOf('@')) + ">");
            message.setFrom(new InternetAddress(from.text(), true));
            message.setRecipient(
                    RecipientType.TO, new InternetAddress(mail.recipient().text(), true));
            message.setSubject(mail.message().subject(), UTF_8.name());
            message.setSentDate(Date.from(mail.createdAt()));
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no absence note answers it
            message.setText(mail.message().text().replace("\n", "\r\n"), UTF_8.name());
            message.saveChanges();
            return message;
        } catch (MessagingException fault) {
            throw new IllegalStateException("mail " + mail.id() + " cannot be put into its form", fault);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    /** The mail as a file. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException | MessagingException fault) {
            throw new UncheckedIOException(new IOException(fault));
        }
        return out.toByteArray();
    }
}

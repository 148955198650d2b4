package dev.assay.server.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server, and tells exactly what came of it: whether one may be sent again depends on that. */
@Component
final class Smtp {

    private static final int FOR_GOOD = 500; // RFC 5321, 4.2.1: 5yz is a permanent refusal, 4yz a passing one

    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);

    private final MailServer server;

    Smtp(MailServer server) {
        this.server = server;
    }

    /** What came of handing a mail over. */
    sealed interface Answer {
        /** In a few words without anything of a person. */
        String words();

        /** The mail server has it. */
        record Taken(String words) implements Answer {}

        /** It does not have it, and may take it later. */
        record NotNow(String words) implements Answer {}

        /** It does not have it, and will not take it. */
        record Never(String words) implements Answer {}

        /** The connection broke while it was handed over. */
        record Unknown(String words) implements Answer {}
    }

    Answer send(Mail mail) {
        Transport transport;
        try {
            transport = Session.getInstance(server.properties()).getTransport();
            transport.connect(server.user().isEmpty() ? null : server.user(), server.password());
        } catch (AuthenticationFailedException fault) {
            return new Answer.NotNow("the mail server does not know the user or password");
        } catch (MessagingException fault) {
            return new Answer.NotNow("no connection: " + kind(fault));
        }
        try {
            return send(transport, Letterhead.of(mail, server.from()));
        } finally {
            end(transport);
        }
    }

    /** Whatever the mail server says to that, it has the mail or not. */
    private static void end(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException fault) {
            LOG.debug("The connection to the mail server broke at its end: {}", kind(fault));
        }
    }

    private static Answer send(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer.Taken("taken");
        } catch (MessagingException fault) {
            OptionalInt code = code(fault);
            if (code.isEmpty()) {
                return new Answer.Unknown("the connection broke: " + kind(fault));
            }
            String words = "answered " + code.getAsInt();
            return code.getAsInt() >= FOR_GOOD ? new Answer.Never(words) : new Answer.NotNow(words);
        }
    }

    /** With which code the mail server refused; nothing where it did not answer. Its words may hold the address, and are left out. */
    private static OptionalInt code(MessagingException fault) {
        for (Exception each = fault;
                each != null;
                each = each instanceof MessagingException inner ? inner.getNextException() : null) {
            int code = switch (each) {
                case SMTPAddressFailedException refused -> refused.getReturnCode();
                case SMTPSendFailedException refused -> refused.getReturnCode();
                default -> -1;
            };
            if (code >= 400) {
                return OptionalInt.of(code);
            }
        }
        return OptionalInt.empty();
    }

    private static String kind(MessagingException fault) {
        Exception cause = fault.getNextException();
        return (cause == null ? fault : cause).getClass().getSimpleName();
    }
}

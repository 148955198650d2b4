package dev.assay.server.mail;

import dev.assay.server.post.Carrier;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Hands mails to the mail server, each once: what is begun is noted before. Where it then is not known whether the mail server took one,
 * because the connection broke or this server was killed, it is not sent again by itself.
 */
@Component
class MailCarrier implements Carrier {

    static final String KIND = "send-mail";

    private final MailStore store;
    private final MailServer server;
    private final Smtp smtp;
    private final Clock clock;

    MailCarrier(MailStore store, MailServer server, Smtp smtp, Clock clock) {
        this.store = store;
        this.server = server;
        this.smtp = smtp;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean carry(String message) {
        if (!server.isNamed()) {
            return false; // a server was named when it was written
        }
        if (!store.begin(message, clock.instant())) {
            store.end(message, Mail.State.UNCERTAIN, "the server ended while it was sent");
            return true;
        }
        return store.find(message).map(this::send).orElse(true);
    }

    private boolean send(Mail mail) {
        Smtp.Answer answer = smtp.send(mail);
        Mail.State state = switch (answer) {
            case Smtp.Answer.Taken _ -> Mail.State.SENT;
            case Smtp.Answer.NotNow _ -> Mail.State.WAITING;
            case Smtp.Answer.Never _ -> Mail.State.REFUSED;
            case Smtp.Answer.Unknown _ -> Mail.State.UNCERTAIN;
        };
        store.end(mail.id(), state, answer.words());
        return state != Mail.State.WAITING;
    }

    @Override
    public void giveUp(String message) {
        store.giveUp(message);
    }
}

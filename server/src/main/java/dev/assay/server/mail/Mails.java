package dev.assay.server.mail;

import dev.assay.server.audit.AuditLog;
import dev.assay.server.post.Post;
import dev.assay.server.seal.RandomWord;
import dev.assay.server.web.Frame;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails, each in the transaction of what it tells of, and shows administrators what became of them. */
@Service
public class Mails {

    private static final int ID_BYTES = 18;

    /** Whoever types a stranger's address on a public page can have no more sent there. */
    private static final int MOST_OF_A_DAY = 3;

    private final MailStore store;
    private final MailServer server;
    private final Post post;
    private final AuditLog audit;
    private final Clock clock;

    Mails(MailStore store, MailServer server, Post post, AuditLog audit, Clock clock) {
        this.store = store;
        this.server = server;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a mail. It is sent in the background, or kept where no mail server is named.
     *
     * @param by the account whose doing it is; null where no one was logged in
     * @param application the id of the application that it is about, with which it is erased; null where it is about none
     * @return the mail's id
     */
    @Transactional
    public String write(
            @Nullable UUID by, Template template, Address recipient, Message message, @Nullable String application) {
        String id = RandomWord.of(ID_BYTES);
        Mail.State state = server.isNamed() ? Mail.State.WAITING : Mail.State.KEPT;
        store.add(id, template, recipient, message, application, state, clock.instant());
        if (server.isNamed()) {
            post.take(MailCarrier.KIND, id);
        }
        audit.append(by, "mail.written", id, template.name());
        return id;
    }

    /** Hands what waits to the post when the server starts, which has most of it already: nothing is to wait for good. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUnsent() {
        store.unsent().forEach(id -> post.take(MailCarrier.KIND, id));
    }

    /** Whether one more confirmation may go to an address that no one has proven to be theirs. */
    public boolean mayWriteTo(Address recipient) {
        return store.confirmations(recipient, clock.instant().minus(Duration.ofDays(1))) < MOST_OF_A_DAY;
    }

    /** How far a mail is, in words; nothing where there is no such mail. */
    public Optional<String> state(String id) {
        return store.state(id).map(Mail.State::words);
    }

    /** The mails before a number, the latest first. */
    @Transactional
    List<Mail> before(Frame.Visitor by, long number, int most) {
        require(by);
        audit.append(by.id(), "mails.read", "all", "");
        return store.before(number, most);
    }

    /** One mail with what it says. */
    @Transactional
    Mail read(Frame.Visitor by, String id) {
        require(by);
        Mail mail = store.find(id).orElseThrow(NotFound::new);
        audit.append(by.id(), "mail.read", id, mail.template().name());
        return mail;
    }

    /** The same as a file. */
    @Transactional
    byte[] file(Frame.Visitor by, String id) {
        return Letterhead.of(read(by, id), server.from()).bytes();
    }

    /** Has a mail sent that was kept, refused, given up or perhaps sent: that is for a person to say. */
    @Transactional
    Mail send(Frame.Visitor by, String id) {
        require(by);
        if (store.find(id).isEmpty()) {
            throw new NotFound();
        }
        if (!server.isNamed()) {
            throw new Unusable(
                    "No mail server is named: give ASSAY_MAIL_SERVER when the server is started, or download the mail.");
        }
        if (!store.release(id)) {
            throw new Unusable("This mail is sent, or on its way.");
        }
        post.take(MailCarrier.KIND, id);
        audit.append(by.id(), "mail.released", id, "");
        return store.find(id).orElseThrow(NotFound::new);
    }

    private static void require(Frame.Visitor by) {
        if (!by.mayGoTo(Frame.Place.MAIL)) {
            throw new NotAllowed();
        }
    }
}

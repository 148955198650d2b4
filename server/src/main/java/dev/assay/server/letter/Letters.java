package dev.assay.server.letter;

import dev.assay.resume.identity.Identity.Kind;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.application.Contacts;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.decision.Course;
import dev.assay.server.decision.Decided;
import dev.assay.server.decision.Decisions;
import dev.assay.server.identity.Identities;
import dev.assay.server.identity.Identity;
import dev.assay.server.job.Jobs;
import dev.assay.server.mail.Address;
import dev.assay.server.mail.Mails;
import dev.assay.server.mail.Message;
import dev.assay.server.mail.Template;
import dev.assay.server.web.ChangedMeanwhile;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells candidates what was decided: never by itself, of each decision once, and only of the latest. */
@Service
public class Letters {

    private final LetterStore store;
    private final Jobs jobs;
    private final Applications applications;
    private final Decisions decisions;
    private final Identities identities;
    private final Contacts contacts;
    private final Mails mails;
    private final AuditLog audit;
    private final Clock clock;

    Letters(
            LetterStore store,
            Jobs jobs,
            Applications applications,
            Decisions decisions,
            Identities identities,
            Contacts contacts,
            Mails mails,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.applications = applications;
        this.decisions = decisions;
        this.identities = identities;
        this.contacts = contacts;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A letter that was sent.
     *
     * @param decision the number of the decision that it told
     * @param by the address of who sent it
     * @param state how far the mail is, in words
     */
    public record Told(int decision, String by, Instant at, String state) {}

    /**
     * A letter as it would be sent.
     *
     * @param decision the number of the decision that it tells
     * @param address where it would go: what came with the application or, for someone who may know who it is, what was read
     * @param to the same as far as the reader may know; empty where there is no address
     */
    record Draft(int decision, Template template, Optional<Address> address, String to, Message message) {
        boolean isSendable() {
            return !to.isEmpty();
        }
    }

    /** What a candidate was told, the latest last. */
    public List<Told> told(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.READ_VERDICTS);
        return store.told(application.id());
    }

    /** Whether there is a decision that the candidate can be told and was not. */
    public static boolean isTellable(Course course, List<Told> told) {
        return !course.decisions().isEmpty()
                && Wording.template(course.decisions().getLast().decision()).isPresent()
                && told.stream().noneMatch(each -> each.decision() == course.number());
    }

    /** The letter about the latest decision. */
    Draft draft(Member by, Application application) {
        Decided decided = latest(by, application);
        Message message = Wording.of(decided.decision(), jobs.find(by, application.job(), decided.rubricVersion()))
                .orElseThrow(Letters::nothingToTell);
        Template template = Wording.template(decided.decision()).orElseThrow(Letters::nothingToTell);
        boolean known = isKnown(by, application);
        Optional<Address> given = contacts.of(application);
        Optional<Address> address = given.isPresent() || !known ? given : read(application);
        String to = address.map(one -> known ? one.text() : "the address that came with the application")
                .orElse("");
        return new Draft(decided.number(), template, address, to, message);
    }

    /**
     * Sends the letter about the latest decision.
     *
     * @param decision the number of the decision that whoever sends it has seen
     * @param text what it says, as they have seen it
     */
    @Transactional
    public Told send(Member by, Application application, int decision, String text) {
        Draft draft = draft(by, application);
        if (draft.decision() != decision) {
            throw new ChangedMeanwhile("Someone else decided meanwhile. Look at where the application stands now.");
        }
        if (store.told(application.id()).stream().anyMatch(each -> each.decision() == decision)) {
            throw toldMeanwhile();
        }
        Address to = draft.address().orElseThrow(Letters::noAddress);
        String mail = mails.write(
                by.id(), draft.template(), to, new Message(draft.message().subject(), text), application.id());
        try {
            store.add(application.id(), decision, mail, by.id(), clock.instant());
        } catch (DuplicateKeyException raced) {
            throw toldMeanwhile();
        }
        audit.append(by.id(), "candidate.told", application.id(), "decision " + decision);
        return store.told(application.id()).getLast();
    }

    private Decided latest(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.DECIDE);
        Course course = decisions.course(by, application);
        if (course.decisions().isEmpty()) {
            throw nothingToTell();
        }
        return course.decisions().getLast();
    }

    private boolean isKnown(Member by, Application application) {
        return identities.of(by, application) instanceof Identity.Revealed;
    }

    /** The first address that was read in what was handed in. */
    private Optional<Address> read(Application application) {
        IdentityReader reader = new IdentityReader();
        return applications.material(application.id()).stream()
                .flatMap(material -> material.resumes().stream())
                .flatMap(document -> reader.read(document).details().stream())
                .filter(detail -> detail.kind() == Kind.EMAIL)
                .flatMap(detail -> Stream.of(detail.text().strip()).filter(Address::isOne))
                .map(Address::new)
                .findFirst();
    }

    private static Unusable nothingToTell() {
        return new Unusable("There is no decision to tell: decide first.");
    }

    private static Unusable noAddress() {
        return new Unusable(
                "No address came with the application. Have shown who it is, and the one that was read is taken.");
    }

    private static ChangedMeanwhile toldMeanwhile() {
        return new ChangedMeanwhile("The candidate was told of this decision already.");
    }
}

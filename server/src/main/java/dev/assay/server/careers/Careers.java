package dev.assay.server.careers;

import dev.assay.resume.ResumeReader;
import dev.assay.resume.identity.Identity;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.server.account.Member;
import dev.assay.server.application.ApplicantCodes;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.application.Contacts;
import dev.assay.server.application.HandedFile;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import dev.assay.server.mail.Address;
import dev.assay.server.mail.Mails;
import dev.assay.server.mail.Template;
import dev.assay.server.pool.Pool;
import dev.assay.server.seal.RandomWord;
import dev.assay.server.web.Moments;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.PublicAddress;
import dev.assay.server.web.Unusable;
import dev.assay.text.Document;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows open jobs to everyone, and takes applications of people who have no account. */
@Service
class Careers {

    private static final int ID_BYTES = 18;
    private static final long MOST_BYTES = 20L << 20;
    private static final int MOST_DRAFTS = 500;

    /** Files of people without an account that are read at once: whatever they send, others are read beside it. */
    private static final int READ_AT_ONCE = 1;

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CareersStore store;
    private final Jobs jobs;
    private final Applications applications;
    private final DocumentReader documents;
    private final ResumeReader resumes;
    private final Contacts contacts;
    private final Mails mails;
    private final Pool pool;
    private final ApplicantCodes codes;
    private final PublicAddress publicAddress;
    private final AuditLog audit;
    private final Clock clock;
    private final Semaphore reading = new Semaphore(READ_AT_ONCE, true);

    Careers(
            CareersStore store,
            Jobs jobs,
            Applications applications,
            DocumentReader documents,
            ResumeReader resumes,
            Contacts contacts,
            Mails mails,
            Pool pool,
            ApplicantCodes codes,
            PublicAddress publicAddress,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.applications = applications;
        this.documents = documents;
        this.resumes = resumes;
        this.contacts = contacts;
        this.mails = mails;
        this.pool = pool;
        this.codes = codes;
        this.publicAddress = publicAddress;
        this.audit = audit;
        this.clock = clock;
    }

    List<Vacancy> open() {
        return store.open().stream()
                .map(publication -> new Vacancy(jobs.find(publication.job()), publication))
                .toList();
    }

    /** An open job; one that is not open is not there. */
    Vacancy find(String job) {
        Publication publication = store.find(job).filter(Publication::open).orElseThrow(NotFound::new);
        return new Vacancy(jobs.find(job), publication);
    }

    Optional<Publication> publication(Member by, String job) {
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
        return store.find(job);
    }

    /** Shows a job to everyone, or no longer. */
    @Transactional
    public void publish(Member by, String job, String company, String place, boolean open) {
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
        store.put(new Publication(job, company, place, open, clock.instant()), by.id());
        audit.append(by.id(), open ? "job.published" : "job.unpublished", job, "");
    }

    /** What came of a file that someone handed in. */
    sealed interface Preview {
        /** It can be read, and waits to be confirmed; the address is the first that stands in it, empty where none does. */
        record Read(String draft, WhatWasRead read, String address) implements Preview {}

        /** It cannot; nothing is kept of it but the file itself. */
        record Unreadable(String detail) implements Preview {}
    }

    /** Reads a file for whoever handed it in; it becomes an application when they confirm it. */
    Preview preview(String job, String fileName, byte[] bytes) throws IOException {
        find(job);
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            return new Preview.Unreadable("choose a file of up to " + (MOST_BYTES >> 20) + " MB");
        }
        Instant now = clock.instant();
        if (store.draftsSince(now.minus(Duration.ofHours(1))) > MOST_DRAFTS) {
            throw manyApply("an hour");
        }
        return switch (read("résumé" + ending(fileName), bytes)) {
            case Reading.Unreadable unreadable -> new Preview.Unreadable(unreadable.detail());
            case Reading.Legible legible -> {
                HandedFile kept = applications.keep(fileName, new ByteArrayInputStream(bytes));
                Draft draft = new Draft(newId(), job, kept.path(), kept.sha256(), kept.bytes());
                store.add(draft, now);
                yield new Preview.Read(
                        draft.id(),
                        WhatWasRead.of(resumes.read(legible.document(), null)),
                        address(legible.document()));
            }
        };
    }

    /** Forgets what was handed in and not confirmed within a day. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void forgetDrafts() {
        store.forgetDraftsBefore(clock.instant().minus(KEPT));
    }

    private static String address(Document document) {
        return new IdentityReader()
                .read(document)
                .first(Identity.Kind.EMAIL)
                .map(String::strip)
                .filter(Address::isOne)
                .orElse("");
    }

    private Reading read(String name, byte[] bytes) {
        try {
            if (!reading.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw manyApply("a minute");
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw manyApply("a minute");
        }
        try {
            return documents.read(name, bytes);
        } finally {
            reading.release();
        }
    }

    private static Unusable manyApply(String wait) {
        return new Unusable("Many people apply just now. Try again in " + wait + ".");
    }

    /**
     * What an applicant confirms.
     *
     * @param draft the id of the draft
     * @param email where they want to hear of it; may be empty
     * @param months for how long it may be kept for other roles; null where it may not
     */
    record Confirmed(String draft, String email, @Nullable Integer months) {}

    /** Makes a draft an application. */
    @Transactional
    public void confirm(String job, Confirmed confirmed) {
        Vacancy vacancy = find(job);
        Optional<Address> address =
                confirmed.email().isBlank() ? Optional.empty() : Optional.of(Address.of(confirmed.email()));
        if (confirmed.months() != null && address.isEmpty()) {
            throw new Unusable(
                    "To have your application kept for other roles, give an address: it is told how to end that.");
        }
        Draft kept = store.take(confirmed.draft(), job)
                .orElseThrow(() -> new Unusable("It was handed in already, or too long ago. Hand your file in again."));
        List<HandedFile> files = List.of(new HandedFile(kept.fileName(), kept.sha256(), kept.bytes()));
        Optional<Application> taken = applications.takeFromApplicant(job, kept.fileName(), files);
        if (taken.isPresent() && address.isPresent()) {
            keepInTouch(vacancy, taken.get(), address.get(), confirmed.months());
        }
    }

    private void keepInTouch(Vacancy vacancy, Application application, Address address, @Nullable Integer months) {
        contacts.keep(application, address);
        if (!mails.mayWriteTo(address)) {
            return; // and nothing is kept for other roles of which no mail tells how to end it
        }
        Map<String, String> values = new TreeMap<>();
        values.put("job", vacancy.title());
        values.put("link", publicAddress.of(HeldController.link(codes.give(application))));
        if (months == null) {
            mails.write(null, Template.RECEIVED, address, Template.RECEIVED.with(values), application.id());
        } else {
            values.put("until", Moments.day(pool.keep(application, months)));
            mails.write(null, Template.KEPT, address, Template.KEPT.with(values), application.id());
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : "";
    }

    private static String newId() {
        return RandomWord.of(ID_BYTES);
    }
}

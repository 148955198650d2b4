package dev.assay.server.careers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.Shortlist;
import dev.assay.report.json.Json;
import dev.assay.report.json.ShortlistJson;
import dev.assay.resume.Corrections;
import dev.assay.resume.ResumeReader;
import dev.assay.server.application.ApplicantCodes;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.application.Contacts;
import dev.assay.server.application.HandedFile;
import dev.assay.server.application.KnownCorrections;
import dev.assay.server.assessment.Shortlists;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.erasure.Erasures;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.mail.Address;
import dev.assay.server.pool.Pool;
import dev.assay.server.web.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/** What is held of an application, for whoever applied and has its code: to see, to take along, and to erase. */
@Service
class Held {

    private final ApplicantCodes codes;
    private final Applications applications;
    private final Jobs jobs;
    private final Pool pool;
    private final Contacts contacts;
    private final Shortlists shortlists;
    private final Erasures erasures;
    private final ResumeReader resumes;
    private final KnownCorrections corrections;
    private final AuditLog audit;

    Held(
            ApplicantCodes codes,
            Applications applications,
            Jobs jobs,
            Pool pool,
            Contacts contacts,
            Shortlists shortlists,
            Erasures erasures,
            ResumeReader resumes,
            KnownCorrections corrections,
            AuditLog audit) {
        this.codes = codes;
        this.applications = applications;
        this.jobs = jobs;
        this.pool = pool;
        this.contacts = contacts;
        this.shortlists = shortlists;
        this.erasures = erasures;
        this.resumes = resumes;
        this.corrections = corrections;
        this.audit = audit;
    }

    /**
     * What is held.
     *
     * @param read what was read from each résumé; empty as long as nothing was
     * @param assessed how that compares with what is asked; nothing as long as nothing was read
     * @param keptUntil until when it is kept for other roles; nothing where it is not
     */
    record Holding(
            Application application,
            Opening opening,
            List<HandedFile> files,
            List<WhatWasRead> read,
            Optional<Shortlist> assessed,
            Optional<Instant> keptUntil) {
        Holding {
            files = List.copyOf(files);
            read = List.copyOf(read);
        }
    }

    /** What is held of the application that a code belongs to. */
    Holding read(String code) {
        Application application = find(code);
        audit.append(null, "held.read", application.id(), "by the applicant");
        return holding(application);
    }

    private Application find(String code) {
        return codes.application(code).orElseThrow(NotFound::new);
    }

    private Holding holding(Application application) {
        Corrections holding = corrections.of(application.id());
        List<WhatWasRead> read = applications.material(application.id()).stream()
                .flatMap(material -> material.resumes().stream())
                .map(document -> WhatWasRead.of(resumes.read(document, null, holding)))
                .toList();
        return new Holding(
                application,
                jobs.find(application.job()),
                applications.files(application),
                read,
                shortlists.ofApplicant(application),
                pool.until(application));
    }

    /** The same as a ZIP: the files as they were handed in, and the rest as JSON in the words of the output contract. */
    byte[] file(String code) throws IOException {
        Application application = find(code);
        audit.append(null, "held.exported", application.id(), "by the applicant");
        Holding holding = holding(application);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (HandedFile file : holding.files()) {
                add(zip, "files/" + file.path(), application, applications.content(file));
            }
            add(zip, "application.json", application, json(holding).getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, Application application, byte[] content)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(application.uploadedAt()));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String json(Holding holding) {
        StringWriter out = new StringWriter();
        Application application = holding.application();
        Json.writeObject(out, json -> {
            json.text("handedInAt", application.uploadedAt().toString())
                    .text("address", contacts.of(application).map(Address::text).orElse(null))
                    .text(
                            "keptForOthersUntil",
                            holding.keptUntil().map(Instant::toString).orElse(null));
            json.array(
                    "files",
                    holding.files(),
                    (each, file) -> each.text("name", file.path()).text("sha256", file.sha256()));
            holding.assessed()
                    .ifPresent(assessed -> json.object("assessment", each -> ShortlistJson.write(each, assessed)));
        });
        return out.toString();
    }

    /** Ends that it is kept for other roles. */
    void leavePool(String code) {
        pool.withdraw(find(code));
    }

    /** Erases it. */
    void erase(String code) {
        erasures.eraseForApplicant(find(code));
    }
}

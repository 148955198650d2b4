package dev.assay.applicant;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.EvidenceSource;
import dev.assay.evidence.Exhibit;
import dev.assay.evidence.Holder;
import dev.assay.resume.identity.Identity;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a candidate handed in besides résumés, as it was read.
 *
 * @param documents a record of each thing in words
 * @param evidence what the things show
 * @param findings what a reviewer must know about them
 * @param unread what could not be read
 */
public record Exhibits(
        List<Document> documents, List<Evidence> evidence, List<Finding> findings, List<Reading.Unreadable> unread) {
    public Exhibits {
        documents = List.copyOf(documents);
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
    }

    /**
     * Reads each thing with its source.
     *
     * @param resumes the candidate's résumés, which tell by their addresses whose the things should be
     */
    public static Exhibits read(Map<Path, EvidenceSource> things, List<Document> resumes) {
        List<Document> documents = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Reading.Unreadable> unread = new ArrayList<>();
        Holder holder = things.isEmpty() ? Holder.UNKNOWN : holderOf(resumes);
        things.forEach((path, source) -> {
            switch (source.read(path, holder)) {
                case Exhibit.Shown shown -> {
                    documents.add(shown.document());
                    evidence.addAll(shown.evidence());
                    findings.addAll(shown.findings());
                }
                case Exhibit.Refused(Reading.Unreadable reading) -> unread.add(reading);
            }
        });
        return new Exhibits(documents, evidence, findings, unread);
    }

    /** Whoever the addresses in the résumés belong to. */
    private static Holder holderOf(List<Document> resumes) {
        return Holder.of(resumes.stream()
                        .flatMap(resume -> new IdentityReader().read(resume).details().stream())
                        .filter(detail -> detail.kind() == Identity.Kind.EMAIL)
                        .map(Identity.Detail::text)
                        .toList())
                .asOf(resumes.stream()
                        .map(Document::date)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}

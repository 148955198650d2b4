package dev.assay.report;

import dev.assay.Scoring;
import dev.assay.Shortlist.Applicant;
import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import dev.assay.rank.Weights;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A candidate made by hand: a résumé's text and verdicts whose evidence is found by its words. */
final class SampleCandidate {

    private final String id;
    private final Document resume;
    private final Map<String, Verdict> verdicts = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    SampleCandidate(String id, String resume) {
        this.id = id;
        this.resume = Document.of(id + ".txt", "1".repeat(64), resume, List.of(0), null, List.of());
    }

    SampleCandidate shows(String requirement, Outcome outcome, Strength strength, String because, String... quotes) {
        List<Evidence> evidence = Stream.of(quotes)
                .map(quote ->
                        new Evidence(new Fact.Skill("a-skill", null), strength, resume.name(), find(quote), quote))
                .toList();
        verdicts.put(requirement, new Verdict(requirement, outcome, strength, because, evidence));
        return this;
    }

    SampleCandidate finding(Finding.Kind kind, String text, String detail) {
        findings.add(new Finding(kind, 1, text, detail));
        return this;
    }

    List<Document> documents() {
        return List.of(resume);
    }

    String id() {
        return id;
    }

    Applicant applicant(Job job) {
        List<Verdict> all = job.requirements().stream()
                .map(Requirement::id)
                .map(asked -> verdicts.getOrDefault(
                        asked, new Verdict(asked, Outcome.UNKNOWN, null, "Nothing speaks of this.", List.of())))
                .toList();
        return new Applicant(id, new Scoring(job, Weights.STANDARD).of(all), YearMonth.of(2026, 3), findings);
    }

    private dev.assay.text.Span find(String words) {
        int start = resume.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(id + " does not say: " + words);
        }
        return resume.span(start, start + words.length());
    }
}

package dev.assay.report;

import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Kind;
import dev.assay.job.Requirement.Term;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A job made by hand: a posting in which each requirement is found by its words. */
final class SampleJob {

    private final Document posting;
    private final String title;
    private final List<Requirement> requirements = new ArrayList<>();

    SampleJob(String title, String text) {
        this.posting = Document.of("posting.md", "0".repeat(64), text, List.of(0), null, List.of());
        this.title = title;
    }

    SampleJob asks(Importance importance, Kind kind, String quote, String... terms) {
        Span span = find(quote);
        requirements.add(new Requirement(
                "R" + (requirements.size() + 1),
                kind,
                importance,
                span,
                Stream.of(terms).map(term -> new Term(term, term, find(term))).toList(),
                null,
                false,
                null,
                null));
        return this;
    }

    Job job() {
        return new Job(posting, title, requirements);
    }

    private Span find(String words) {
        int start = posting.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the posting does not say: " + words);
        }
        return posting.span(start, start + words.length());
    }
}

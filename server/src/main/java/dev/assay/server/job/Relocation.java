package dev.assay.server.job;

import dev.assay.job.Importance;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.Requirement.Term;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves what was read from a piece of a document to where the piece stands in the whole.
 *
 * @param whole the document
 * @param by how far behind its start the piece begins; below zero where the piece has more in front of it
 */
record Relocation(Document whole, int by) {

    /** The requirement at its place in the whole, under an id and importance of its own. */
    Requirement of(Requirement requirement, String id, Importance importance) {
        return new Requirement(
                id,
                requirement.kind(),
                importance,
                span(requirement.quote()),
                terms(requirement.anyOf()),
                requirement.family() == null ? null : term(requirement.family()),
                requirement.open(),
                requirement.years(),
                education(requirement.education()));
    }

    private @Nullable EducationAsked education(@Nullable EducationAsked asked) {
        return asked == null
                ? null
                : new EducationAsked(asked.level(), terms(asked.fields()), asked.relatedField(), asked.equivalent());
    }

    private List<Term> terms(List<Term> terms) {
        return terms.stream().map(this::term).toList();
    }

    private Term term(Term term) {
        return new Term(term.concept(), term.label(), span(term.span()));
    }

    private Span span(Span span) {
        return whole.span(span.start() + by, span.end() + by);
    }
}

package dev.assay.job;

import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.Requirement.Kind;
import dev.assay.job.Requirement.Term;
import dev.assay.job.Requirement.Years;
import dev.assay.job.groups.Group;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement before it has its place among the others.
 *
 * @param kind what sort of thing is asked
 * @param importance how much it is wanted
 * @param quote the statement that asks it
 * @param anyOf the alternatives that satisfy it
 * @param family what the alternatives belong to, or null
 * @param open whether others of the same family also count
 * @param years how much practice is asked, or null
 * @param education the degree asked, or null
 */
record Draft(
        Kind kind,
        Importance importance,
        Statement quote,
        List<Mention> anyOf,
        @Nullable Mention family,
        boolean open,
        @Nullable Years years,
        @Nullable EducationAsked education) {

    static Draft plain(Kind kind, Importance importance, Statement quote, @Nullable Years years) {
        return new Draft(kind, importance, quote, List.of(), null, false, years, null);
    }

    static Draft of(Kind kind, Importance importance, Statement quote, Group group, @Nullable Years years) {
        return new Draft(kind, importance, quote, group.anyOf(), group.family(), group.open(), years, null);
    }

    /** The same with another degree. */
    Draft with(EducationAsked other) {
        return new Draft(kind, importance, quote, anyOf, family, open, years, other);
    }

    /** The requirement with its number; terms are quoted in the fewest words that name them. */
    Requirement numbered(int number, Document posting, ShortestName names) {
        return new Requirement(
                "R" + number,
                kind,
                importance,
                posting.span(quote.start(), quote.end()),
                anyOf.stream().map(mention -> term(mention, names.of(mention))).toList(),
                family == null ? null : term(family, names.of(family)),
                open,
                years,
                education);
    }

    static Term term(Mention mention, Span span) {
        return new Term(mention.concept().id(), mention.concept().label(), span);
    }
}

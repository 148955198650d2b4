package dev.assay.job;

import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.util.List;
import java.util.stream.Collectors;

/** Postings made from text, and what is read from them as lines of text. */
final class Postings {

    private static final JobReader READER = new JobReader(Taxonomy.standard());

    private Postings() {}

    static Document of(String text) {
        return Document.of("posting.txt", "0".repeat(64), text, List.of(0), null, List.of());
    }

    static Job read(String text) {
        return READER.read(of(text));
    }

    /** One line a requirement: kind, importance, alternatives, family, years and quote, as far as they are there. */
    static List<String> requirements(String text) {
        Job job = read(text);
        return job.requirements().stream()
                .map(requirement -> line(requirement, job.posting()))
                .toList();
    }

    private static String line(Requirement requirement, Document posting) {
        Requirement.Years years = requirement.years();
        Requirement.Term family = requirement.family();
        String concepts =
                requirement.anyOf().stream().map(Requirement.Term::concept).collect(Collectors.joining("/", " [", "]"));
        return requirement.kind() + " " + requirement.importance()
                + (requirement.anyOf().isEmpty() ? "" : concepts)
                + (family == null ? "" : " of " + family.concept())
                + (requirement.open() ? " +" : "")
                + (years == null ? "" : " " + years.min() + ".." + years.max() + " years")
                + ": " + posting.quote(requirement.quote()).replace("\n", "\\n");
    }

    static Mentions skills(String text) {
        return Annotations.Finder.of(Taxonomy.standard()).find(text).skills();
    }

    static String text(List<Mention> mentions, String text) {
        return mentions.stream()
                .map(mention -> text.substring(mention.start(), mention.end()))
                .collect(Collectors.joining(", "));
    }
}

package dev.assay.evaluation;

import dev.assay.evaluation.labels.LabelledPosting;
import dev.assay.evaluation.labels.LabelledPosting.Item;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the requirements of a posting that need no terms: certificates, traits, languages and eligibility. */
final class KindFigures {

    private final Map<Kind, List<String>> quotes = new EnumMap<>(Kind.class);

    private KindFigures(Job job) {
        for (Requirement requirement : job.requirements()) {
            quotes.computeIfAbsent(requirement.kind(), kind -> new ArrayList<>())
                    .add(job.posting().quote(requirement.quote()));
        }
    }

    static void compare(LabelledPosting label, Job job, Tally tally) {
        KindFigures figures = new KindFigures(job);
        figures.compareCertificates(label, tally);
        for (Item item : label.items()) {
            switch (item.kind()) {
                case TRAIT -> figures.recall(item, EnumSet.of(Kind.TRAIT, Kind.SKILL), Figure.AD_TRAITS, tally);
                case LANGUAGE, ELIGIBILITY -> figures.recall(item, EnumSet.of(item.kind()), Figure.AD_LANGUAGES, tally);
                case SKILL, EXPERIENCE, EDUCATION, CERTIFICATION -> {}
            }
        }
    }

    private void compareCertificates(LabelledPosting label, Tally tally) {
        List<String> given = quotes.getOrDefault(Kind.CERTIFICATION, List.of());
        List<String> labelled = label.items().stream()
                .filter(item -> item.kind() == Kind.CERTIFICATION)
                .map(Item::quote)
                .toList();
        List<String> missed = new ArrayList<>(labelled);
        missed.removeIf(quote -> isAmong(quote, given));
        missed.forEach(quote -> tally.note("missed certification", quote));
        given.stream()
                .filter(quote -> !isAmong(quote, labelled))
                .forEach(quote -> tally.note("invented certification", quote));
        tally.add(Figure.AD_CERTIFICATIONS, new Counts(labelled.size() - missed.size(), labelled.size(), given.size()));
    }

    /** Whether an item is read as one of some kinds. */
    private void recall(Item item, Set<Kind> kinds, Figure figure, Tally tally) {
        boolean recalled = kinds.stream().anyMatch(kind -> isAmong(item.quote(), quotes.getOrDefault(kind, List.of())));
        tally.add(figure, recalled ? Counts.RIGHT : Counts.WRONG);
        if (!recalled) {
            tally.note("missed " + item.kind(), item.quote());
        }
    }

    private static boolean isAmong(String quote, List<String> quotes) {
        return quotes.stream().anyMatch(other -> Phrase.overlap(quote, other));
    }
}

package dev.assay.server.reading;

import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.RequirementText;
import dev.assay.match.Verdict;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * A stretch of a document that verdicts quote.
 *
 * @param span where it stands
 * @param starts where each of the quotes in it starts, in the order of the text
 * @param requirements the requirements for which it is quoted
 */
record Mark(Span span, SequencedSet<Integer> starts, SequencedSet<Requirement> requirements) {

    private Mark(Span span, Requirement requirement) {
        this(span, new LinkedHashSet<>(List.of(span.start())), new LinkedHashSet<>(List.of(requirement)));
    }

    /** The marks of a document in the order of its text; stretches that overlap are one. */
    static List<Mark> of(Document document, Job job, List<Verdict> verdicts) {
        List<Mark> single = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            for (Evidence piece : verdicts.get(i).evidence()) {
                if (isFrom(document, piece)) {
                    single.add(new Mark(piece.span(), job.requirements().get(i)));
                }
            }
        }
        single.sort(Comparator.comparing(Mark::span));
        List<Mark> merged = new ArrayList<>();
        for (Mark mark : single) {
            if (!merged.isEmpty() && merged.getLast().span().overlaps(mark.span())) {
                merged.add(merged.removeLast().with(mark, document));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }

    private static boolean isFrom(Document document, Evidence piece) {
        return document.name().equals(piece.source())
                && piece.span().end() <= document.text().length()
                && document.quote(piece.span()).equals(piece.text());
    }

    private Mark with(Mark other, Document document) {
        SequencedSet<Integer> allStarts = new LinkedHashSet<>(starts);
        allStarts.addAll(other.starts);
        SequencedSet<Requirement> all = new LinkedHashSet<>(requirements);
        all.addAll(other.requirements);
        int end = Math.max(span.end(), other.span.end());
        return new Mark(document.span(span.start(), end), allStarts, all);
    }

    /** The id of its place in a page. */
    String anchor() {
        return anchor(span.start());
    }

    /** The ids of the quotes that start inside it. */
    List<String> furtherAnchors() {
        return starts.stream().skip(1).map(Mark::anchor).toList();
    }

    private static String anchor(int start) {
        return "at-" + start;
    }

    String firstRequirement() {
        return requirements.getFirst().id();
    }

    /** For what it is quoted. */
    String words(Job job) {
        return requirements.stream()
                .map(asked -> asked.id() + " " + RequirementText.of(asked, job))
                .collect(Collectors.joining("; "));
    }
}

package dev.assay.report;

import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a posting's text where the quotes of its requirements and the names of alternatives begin and end. */
final class PostingText {

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(\\S.*?)[ \\t]*#*[ \\t]*$");

    private final Job job;
    private final SortedMap<Integer, Cut> cuts = new TreeMap<>();
    private final List<Requirement> open = new ArrayList<>();
    private final Set<Integer> headings = new TreeSet<>();
    private int openTerms;

    private PostingText(Job job) {
        this.job = job;
    }

    /** What begins and ends at one place. */
    private static final class Cut {
        private final List<Requirement> beginning = new ArrayList<>();

        /** Those of which an alternative stands here, away from the words that they quote. */
        private final List<Requirement> resuming = new ArrayList<>();

        private final List<Requirement> ending = new ArrayList<>();
        private int termsBeginning;
        private int termsEnding;
    }

    static List<PostingPiece> piecesOf(Job job) {
        PostingText text = new PostingText(job);
        job.requirements().forEach(text::cut);
        text.cutHeadings();
        return text.pieces();
    }

    private void cut(Requirement requirement) {
        cutAt(requirement.quote().start()).beginning.add(requirement);
        cutAt(requirement.quote().end()).ending.add(requirement);
        terms(requirement).forEach(span -> {
            if (span.start() >= requirement.quote().end()
                    || span.end() <= requirement.quote().start()) {
                cutAt(span.start()).resuming.add(requirement);
                cutAt(span.end()).ending.add(requirement);
            }
            cutAt(span.start()).termsBeginning++;
            cutAt(span.end()).termsEnding++;
        });
    }

    /** Markdown's headings are told from their lines: what makes them one is not shown. */
    private void cutHeadings() {
        Matcher heading = HEADING.matcher(job.posting().text());
        while (heading.find()) {
            cutAt(heading.start());
            cutAt(heading.end());
            headings.add(heading.start());
        }
    }

    private Cut cutAt(int position) {
        return cuts.computeIfAbsent(position, _ -> new Cut());
    }

    private static Stream<Span> terms(Requirement requirement) {
        Stream<Term> fields = requirement.education() == null ? Stream.of() : requirement.education().fields().stream();
        return Stream.concat(requirement.anyOf().stream(), fields).map(Term::span);
    }

    private List<PostingPiece> pieces() {
        String text = job.posting().text();
        List<PostingPiece> pieces = new ArrayList<>();
        Cut begin = new Cut();
        int start = 0;
        for (Map.Entry<Integer, Cut> cut : cuts.entrySet()) {
            if (cut.getKey() > start) {
                pieces.add(piece(start, text.substring(start, cut.getKey()), begin, cut.getValue()));
            }
            start = cut.getKey();
            begin = cut.getValue();
            open.removeAll(begin.ending);
            open.addAll(begin.beginning);
            open.addAll(begin.resuming);
            openTerms += begin.termsBeginning - begin.termsEnding;
        }
        if (start < text.length()) {
            pieces.add(piece(start, text.substring(start), begin, new Cut()));
        }
        return pieces;
    }

    private PostingPiece piece(int start, String text, Cut begin, Cut end) {
        if (headings.contains(start) && open.isEmpty()) {
            return PostingPiece.heading(HEADING.matcher(text).replaceFirst("$1"));
        }
        String importance = open.stream()
                .map(Requirement::importance)
                .min(Comparator.naturalOrder())
                .map(Words::of)
                .orElse(null);
        return new PostingPiece(text, importance, false, openTerms > 0, ids(begin.beginning), ids(end.ending));
    }

    private static List<String> ids(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::id).toList();
    }
}

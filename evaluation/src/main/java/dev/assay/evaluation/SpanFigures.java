package dev.assay.evaluation;

import dev.assay.evaluation.SpanSet.Marked;
import dev.assay.evaluation.SpanSet.Sentence;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Compares the concepts found in sentences with what people marked in them: a span is right where both agree on its first and last word. */
final class SpanFigures {

    /** How what was found and what is marked relate. */
    enum Kind {
        RIGHT("right"),
        SHORTER("found, but shorter than marked"),
        LONGER("found, but longer than marked"),
        SHIFTED("found, but neither holds the other"),
        MISSED("marked and not found"),
        INVENTED("found and not marked");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Taxonomy taxonomy;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<String> notes = new ArrayList<>();
    private int marked;
    private int found;

    private SpanFigures(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    static SpanFigures of(Taxonomy taxonomy, List<Sentence> sentences) {
        SpanFigures figures = new SpanFigures(taxonomy);
        sentences.forEach(figures::compare);
        return figures;
    }

    private void compare(Sentence sentence) {
        List<Marked> given = found(sentence);
        marked += sentence.marked().size();
        found += given.size();
        for (Marked span : sentence.marked()) {
            List<Marked> met = given.stream().filter(span::meets).toList();
            if (met.contains(span)) {
                add(Kind.RIGHT);
            } else {
                note(met.isEmpty() ? Kind.MISSED : kind(met.getFirst(), span), sentence, span);
            }
        }
        given.stream()
                .filter(span -> sentence.marked().stream().noneMatch(span::meets))
                .forEach(span -> note(Kind.INVENTED, sentence, span));
    }

    private static Kind kind(Marked given, Marked span) {
        if (given.first() >= span.first() && given.last() <= span.last()) {
            return Kind.SHORTER;
        }
        return given.first() <= span.first() && given.last() >= span.last() ? Kind.LONGER : Kind.SHIFTED;
    }

    private void note(Kind kind, Sentence sentence, Marked span) {
        add(kind);
        notes.add(kind.words + ": " + sentence.words(span) + "   in: " + String.join(" ", sentence.tokens()));
    }

    private void add(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** The tokens of each skill, certificate and human language that the taxonomy knows; a token counts as a whole. */
    private List<Marked> found(Sentence sentence) {
        String text = String.join(" ", sentence.tokens());
        List<Mention> skills = taxonomy.annotator(Group.SKILL).annotate(text);
        List<Mention> others = Stream.of(Group.CERTIFICATE, Group.SPOKEN_LANGUAGE)
                .flatMap(group -> taxonomy.annotator(group).annotate(text).stream())
                .toList();
        List<Marked> spans = new ArrayList<>();
        Stream.concat(others.stream(), taxonomy.openTerms().completed(text, skills, others).stream())
                .sorted(Comparator.comparingInt(Mention::start)
                        .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
                .map(mention -> tokens(sentence, mention))
                .filter(span -> spans.stream().noneMatch(span::meets))
                .forEach(spans::add);
        return spans;
    }

    private static Marked tokens(Sentence sentence, Mention mention) {
        int first = 0;
        int last = 0;
        int at = 0;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int end = at + sentence.tokens().get(i).length();
            first = at <= mention.start() ? i : first;
            last = at < mention.end() ? i : last;
            at = end + 1;
        }
        return new Marked(first, last);
    }

    /** What went wrong, a line each, in the order of the text. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Strict precision, recall and F1, and how many spans are of each kind. */
    String table() {
        int right = counts.getOrDefault(Kind.RIGHT, 0);
        double precision = share(right, found);
        double recall = share(right, marked);
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-36s F1 %.3f  precision %.3f  recall %.3f  (%d right, %d marked, %d found)%n",
                "knowledge spans, strict",
                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
                precision,
                recall,
                right,
                marked,
                found));
        for (Kind kind : Kind.values()) {
            table.append(String.format(Locale.ROOT, "%-36s %d%n", kind.words, counts.getOrDefault(kind, 0)));
        }
        return table.toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

package dev.assay.job;

import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.Mention;
import java.util.List;
import java.util.stream.Stream;

/** Parts a mention that two names share ("Debugging and Testing", "Jira/Confluence"), so that each is a mention of its own. */
final class JointNames {

    private static final int SURROUNDINGS = 80;

    private final String text;
    private final Annotator annotator;

    JointNames(String text, Annotator annotator) {
        this.text = text;
        this.annotator = annotator;
    }

    /** The mentions, with those parted that name two concepts, one of them their own. */
    List<Mention> part(List<Mention> mentions) {
        return mentions.stream().flatMap(this::part).toList();
    }

    private Stream<Mention> part(Mention mention) {
        List<Word> words = Words.of(text, mention.start(), mention.end());
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).is("and") || words.get(i).is("/") || words.get(i).is("&")) {
                List<Mention> left = named(mention.start(), words.get(i - 1).end());
                List<Mention> right = named(words.get(i + 1).start(), mention.end());
                return areParts(mention, left, right)
                        ? Stream.of(left.getFirst(), right.getFirst())
                        : Stream.of(mention);
            }
        }
        return Stream.of(mention);
    }

    /** The concept that exactly these words name, read in what surrounds them. */
    private List<Mention> named(int start, int end) {
        int from = Math.max(0, start - SURROUNDINGS);
        String near = text.substring(from, Math.min(text.length(), end + SURROUNDINGS));
        return annotator.annotate(near, start - from, end - from).stream()
                .filter(found -> found.end() - found.start() == end - start)
                .map(found -> new Mention(found.concept(), start, end))
                .toList();
    }

    private static boolean areParts(Mention whole, List<Mention> left, List<Mention> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        String own = whole.concept().id();
        String first = left.getFirst().concept().id();
        String second = right.getFirst().concept().id();
        return !first.equals(second) && (own.equals(first) || own.equals(second));
    }
}

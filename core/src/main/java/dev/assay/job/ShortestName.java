package dev.assay.job;

import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;

/** Finds the fewest words of a mention that still name its concept: "unit tests" in "writing unit tests". */
final class ShortestName {

    private final Document posting;
    private final Annotator annotator;

    ShortestName(Document posting, Annotator annotator) {
        this.posting = posting;
        this.annotator = annotator;
    }

    /** Where those words stand. */
    Span of(Mention mention) {
        List<Word> words = Words.of(posting.text(), mention.start(), mention.end());
        int first = 0;
        int last = words.size() - 1;
        while (first < last && names(mention, words.get(first).start(), words.get(last - 1).end())) {
            last--;
        }
        while (first < last && names(mention, words.get(first + 1).start(), words.get(last).end())) {
            first++;
        }
        boolean whole = first == 0 && last == words.size() - 1;
        return whole || words.isEmpty()
                ? posting.span(mention.start(), mention.end())
                : posting.span(words.get(first).start(), words.get(last).end());
    }

    private boolean names(Mention mention, int start, int end) {
        List<Mention> found = annotator.annotate(posting.text().substring(start, end));
        return found.size() == 1
                && found.getFirst().end() - found.getFirst().start() == end - start
                && found.getFirst().concept().id().equals(mention.concept().id());
    }
}

package dev.assay.rank;

import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import dev.assay.text.SmallLetters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a requirement asks, in the posting's own words. */
final class Asked {

    private static final int LONGEST = 80;

    private Asked() {}

    /** The alternatives that a requirement names, else its family, else its quote, on one line of modest length. */
    static String of(Job job, Requirement requirement) {
        Term family = requirement.family();
        if (!requirement.anyOf().isEmpty()) {
            return shortened(list(job, requirement.anyOf(), null));
        }
        return family == null ? quote(job, requirement) : inSentence(job.words(family.span()), family);
    }

    /** The requirement's quote on one line of modest length. */
    static String quote(Job job, Requirement requirement) {
        return shortened(job.words(requirement.quote()));
    }

    /** {@code A, B or C}: the terms, and behind them what else would serve, or null. */
    static String list(Job job, List<Term> terms, @Nullable String other) {
        List<String> names = Stream.concat(
                        terms.stream().map(term -> inSentence(job.words(term.span()), term)), Stream.ofNullable(other))
                .distinct()
                .toList();
        String last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    }

    /** A term that is large only because its line starts so is small inside a sentence; names keep their capitals. */
    private static String inSentence(String words, Term term) {
        String rest = words.substring(Math.min(1, words.length()));
        boolean several = rest.indexOf(' ') > 0 && rest.equals(SmallLetters.of(rest));
        boolean common = term.label().indexOf(' ') > 0
                && term.label().substring(1).equals(SmallLetters.of(term.label().substring(1)));
        return several && common ? SmallLetters.of(words) : words;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST) + " …";
    }
}

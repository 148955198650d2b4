package dev.assay.text;

import dev.assay.text.Finding.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a résumé copies from its posting. Words are compared without regard to case and punctuation, in time that grows with the
 * length of the texts and with nothing else. Thread-safe.
 */
public final class CopiedPosting {

    /** Nobody writes as many words in a row exactly like the posting by chance. */
    private static final int LONG_RUN = 20;

    private static final int PHRASE = 5;
    private static final int SHARE_PERCENT = 30;

    /** A shorter text has too few phrases for a share of them to mean anything. */
    private static final int FEWEST_PHRASES = 100;

    private static final int LONGEST_QUOTE = 200;

    /** The number of each word that the posting lacks, which is part of none of its phrases. */
    private static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<List<Integer>, Integer> phrases;
    private final Map<List<Integer>, Integer> longPhrases;

    /** Prepares a posting for comparison. */
    public CopiedPosting(Document posting) {
        List<Integer> words = new ArrayList<>();
        for (Span word : words(posting)) {
            words.add(numbers.computeIfAbsent(folded(posting, word), _ -> numbers.size()));
        }
        this.phrases = phrases(words, PHRASE);
        this.longPhrases = phrases(words, LONG_RUN);
    }

    /** What to tell a reviewer about a résumé; empty where it copies next to nothing. */
    public Optional<Finding> in(Document resume) {
        List<Span> words = words(resume);
        List<Integer> numbered = words.stream()
                .map(word -> numbers.getOrDefault(folded(resume, word), UNKNOWN))
                .toList();
        return longestRun(resume, words, numbered).or(() -> sharedPhrases(numbered));
    }

    private Optional<Finding> longestRun(Document resume, List<Span> words, List<Integer> numbered) {
        int longest = 0;
        int longestEnd = 0;
        int run = 0;
        int known = 0;
        for (int end = 1; end <= numbered.size(); end++) {
            known = numbered.get(end - 1) == UNKNOWN ? 0 : known + 1;
            boolean copied = known >= LONG_RUN && longPhrases.containsKey(numbered.subList(end - LONG_RUN, end));
            run = copied ? Math.max(run + 1, LONG_RUN) : 0;
            if (run > longest) {
                longest = run;
                longestEnd = end;
            }
        }
        if (longest == 0) {
            return Optional.empty();
        }
        Span first = words.get(longestEnd - longest);
        int last = words.get(longestEnd - 1).end();
        String text = resume.text().substring(first.start(), Math.min(last, first.start() + LONGEST_QUOTE));
        return Optional.of(new Finding(
                Kind.COPIED_POSTING, first.page(), text, longest + " words in a row also stand in the posting"));
    }

    private Optional<Finding> sharedPhrases(List<Integer> numbered) {
        BitSet found = new BitSet();
        int shared = 0;
        int told = Math.max(0, numbered.size() - PHRASE + 1);
        int known = 0;
        for (int end = 1; end <= numbered.size(); end++) {
            known = numbered.get(end - 1) == UNKNOWN ? 0 : known + 1;
            Integer phrase = known < PHRASE ? null : phrases.get(numbered.subList(end - PHRASE, end));
            if (phrase != null) {
                shared++;
                found.set(phrase);
            }
        }
        int ofResume = percent(shared, told);
        int ofPosting = percent(found.cardinality(), phrases.size());
        int percent = Math.max(ofResume, ofPosting);
        String whose = ofResume >= ofPosting
                ? "its phrases also stand in the posting"
                : "the posting's phrases stand here too";
        return percent < SHARE_PERCENT
                ? Optional.empty()
                : Optional.of(new Finding(Kind.COPIED_POSTING, 1, null, percent + " % of " + whose));
    }

    private static int percent(int part, int whole) {
        return whole < FEWEST_PHRASES ? 0 : (int) (100L * part / whole);
    }

    private static Map<List<Integer>, Integer> phrases(List<Integer> words, int length) {
        Map<List<Integer>, Integer> phrases = new HashMap<>();
        for (int start = 0; start + length <= words.size(); start++) {
            phrases.putIfAbsent(words.subList(start, start + length), phrases.size());
        }
        return phrases;
    }

    private static String folded(Document document, Span word) {
        return SmallLetters.of(document.quote(word));
    }

    /** The stretches of letters and digits. */
    private static List<Span> words(Document document) {
        String text = document.text();
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int index = 0; index <= text.length(); index++) {
            boolean inWord = index < text.length() && Character.isLetterOrDigit(text.charAt(index));
            if (inWord && start < 0) {
                start = index;
            } else if (!inWord && start >= 0) {
                words.add(document.span(start, index));
                start = -1;
            }
        }
        return words;
    }
}

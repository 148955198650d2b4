package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds technologies that the taxonomy does not know, where they stand among those it knows: the other items of a list that names
 * several. A name that is nearly a known one is taken for it, misspelled. Immutable and safe for use by several threads.
 */
public final class OpenTerms {

    /** Of a text with more unknown names than this the rest is found in lists only; that keeps reading linear. */
    private static final int MOST_SOUGHT = 50;

    private static final int SHORTEST_SOUGHT = 4;

    private final NearSpellings spellings;

    OpenTerms(NearSpellings spellings) {
        this.spellings = spellings;
    }

    /**
     * The mentions of a text together with those of unknown technologies, in the order of the text.
     *
     * @param skills what the text names of technology
     * @param others what else it names, which is no technology
     */
    public List<Mention> completed(String text, List<Mention> skills, List<Mention> others) {
        BitSet taken = new BitSet();
        others.forEach(mention -> taken.set(mention.start(), mention.end()));
        List<Mention> found = new ArrayList<>();
        for (TermList list : TermList.in(text)) {
            for (TermList.Item item : list.unknown(text, skills, taken)) {
                found.add(mention(text, item));
            }
        }
        if (found.isEmpty()) {
            return skills;
        }
        found.forEach(mention -> taken.set(mention.start(), mention.end()));
        List<Mention> all = new ArrayList<>(found);
        skills.stream()
                .filter(mention -> taken.get(mention.start(), mention.end()).isEmpty() || !overlaps(mention, found))
                .forEach(all::add);
        all.forEach(mention -> taken.set(mention.start(), mention.end()));
        all.addAll(elsewhere(text, found, taken));
        all.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(all);
    }

    private static boolean overlaps(Mention mention, List<Mention> others) {
        return others.stream().anyMatch(other -> mention.start() < other.end() && other.start() < mention.end());
    }

    private Mention mention(String text, TermList.Item item) {
        String name = text.substring(item.start(), item.end());
        return new Mention(spellings.nearest(name).orElseGet(() -> OpenTerm.named(name)), item.start(), item.end());
    }

    /** Where the text says a name again, outside of lists, with the same capitals. */
    private static List<Mention> elsewhere(String text, List<Mention> found, BitSet taken) {
        Map<String, Concept> names = new LinkedHashMap<>();
        found.stream()
                .filter(mention -> mention.end() - mention.start() >= SHORTEST_SOUGHT)
                .forEach(mention ->
                        names.putIfAbsent(text.substring(mention.start(), mention.end()), mention.concept()));
        List<Mention> again = new ArrayList<>();
        names.entrySet().stream().limit(MOST_SOUGHT).forEach(name -> {
            String word = name.getKey();
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                int end = at + word.length();
                if (isWhole(text, at, end) && taken.get(at, end).isEmpty()) {
                    again.add(new Mention(name.getValue(), at, end));
                    taken.set(at, end);
                }
            }
        });
        return again;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}

package dev.assay.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a text in which words that were searched for may stand, so that they can be marked without reading all of it. Words are
 * known by how they begin, since lexemes are words without their endings.
 */
final class Excerpt {

    private static final Pattern LEXEME = Pattern.compile("'((?:[^']|'')+)'");

    /** So many UTF-16 code units are kept on both sides: more than is shown. */
    private static final int AROUND = 200;

    private static final int PARTS = 2;
    private static final int MOST_PARTS = 5;

    /** A word that stands everywhere is not followed to all of its places. */
    private static final int MOST_PLACES = 200;

    /** No more letters at the end of a lexeme are not those of its words. */
    private static final int MOST_CUT = 3;

    private final String text;
    private final String lowered;
    private final List<Place> places = new ArrayList<>();
    private final BitSet kept = new BitSet();
    private final BitSet shown = new BitSet();

    private Excerpt(String text) {
        this.text = text;
        this.lowered = lowered(text);
    }

    /** The text with the letters A to Z in lower case, so that none changes its place; other capitals are rare at the start of a word. */
    private static String lowered(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= 'A' && letters[i] <= 'Z') {
                letters[i] = Character.toLowerCase(letters[i]);
            }
        }
        return new String(letters);
    }

    /** Where a lexeme may stand. */
    private record Place(int start, int lexeme) {}

    /**
     * Two parts of the text, and more where some of the lexemes stand elsewhere; empty where none is found.
     *
     * @param query as PostgreSQL writes it, like {@code 'move' <-> 'old' & !'data'}
     */
    static String of(String text, String query) {
        List<String> lexemes = LEXEME.matcher(query)
                .results()
                .map(match -> match.group(1).replace("''", "'"))
                .distinct()
                .toList();
        Excerpt excerpt = new Excerpt(text);
        for (int i = 0; i < lexemes.size(); i++) {
            excerpt.find(lexemes.get(i), i);
        }
        excerpt.places.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::lexeme));
        for (int part = 0; part < Math.clamp(lexemes.size(), PARTS, MOST_PARTS); part++) {
            excerpt.keepBest(part < PARTS);
        }
        return excerpt.joined();
    }

    /** The end of a lexeme may not be the word's, as in "company" and {@code compani}: then what stands before it tells enough. */
    private void find(String lexeme, int number) {
        int before = places.size();
        for (int length = lexeme.length();
                length > 0 && length > lexeme.length() - MOST_CUT && places.size() == before;
                length--) {
            String start = lexeme.substring(0, length);
            for (int at = lowered.indexOf(start);
                    at >= 0 && places.size() < before + MOST_PLACES;
                    at = lowered.indexOf(start, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(lowered.charAt(at - 1))) {
                    places.add(new Place(at, number));
                }
            }
        }
    }

    /** Keeps what stands around the place that shows most of what is not shown yet; {@code again} lets it show what is. */
    private void keepBest(boolean again) {
        int most = 0;
        Optional<BitSet> found = Optional.empty();
        int start = 0;
        for (int first = 0; first < places.size(); first++) {
            if (kept.get(places.get(first).start())) {
                continue;
            }
            BitSet near = near(first);
            int all = near.cardinality();
            near.andNot(shown);
            int worth = near.cardinality() * places.size() + (again ? all : 0);
            if (worth > most) {
                most = worth;
                found = Optional.of(near);
                start = places.get(first).start();
            }
        }
        if (found.isPresent()) {
            shown.or(found.get());
            kept.set(wordStart(Math.max(0, start - AROUND)), wordStart(Math.min(text.length(), start + AROUND)));
        }
    }

    /** The lexemes that stand near a place. */
    private BitSet near(int first) {
        BitSet near = new BitSet();
        int end = places.get(first).start() + AROUND / 2;
        for (int i = first; i < places.size() && places.get(i).start() < end; i++) {
            near.set(places.get(i).lexeme());
        }
        return near;
    }

    /** The next place at which no word is cut. */
    private int wordStart(int at) {
        int start = at;
        while (start < text.length() && start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private String joined() {
        StringBuilder joined = new StringBuilder();
        for (int start = kept.nextSetBit(0); start >= 0; ) {
            int end = kept.nextClearBit(start);
            joined.append(joined.isEmpty() ? "" : "\n").append(text, start, Math.min(end, text.length()));
            start = kept.nextSetBit(end);
        }
        return joined.toString();
    }
}

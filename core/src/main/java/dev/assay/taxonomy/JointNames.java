package dev.assay.taxonomy;

import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts a mention that two names share ("Debugging and Testing", "Selenium/Java"), so that each is a mention of its own. */
public final class JointNames {

    private static final List<String> JOINTS = List.of("/", " and ", " & ");
    private static final int SURROUNDINGS = 80;

    /** What several words in front of it can share: "unit and integration tests". */
    private static final Set<String> SHARED =
            Set.of("test", "tests", "testing", "learning", "databases", "programming");

    private static final Pattern WORD_AND_JOINT =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}[\\p{L}-]{2,24})(?:, | ?/ ?| & |,? (?:and|or) )$");

    private final String text;
    private final Annotator annotator;

    public JointNames(String text, Annotator annotator) {
        this.text = text;
        this.annotator = annotator;
    }

    /** The mentions, with those parted that name two concepts: their own and another, or two of its kinds. */
    public List<Mention> part(List<Mention> mentions) {
        List<Mention> parted = new ArrayList<>();
        for (Mention mention : mentions) {
            int free = parted.isEmpty() ? 0 : parted.getLast().end();
            parted.addAll(shortened(mention, free));
            part(mention).forEach(parted::add);
        }
        return List.copyOf(parted);
    }

    /** Where the last word of a mention begins; looked for in the mention alone, since a text without spaces may be long. */
    private int lastWord(Mention mention) {
        int start = mention.end();
        while (start > mention.start() && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    /** What stands in front of a mention, behind {@code free}, and shares its last word: "unit" in "unit and integration tests". */
    private List<Mention> shortened(Mention mention, int free) {
        int last = lastWord(mention);
        List<Mention> found = new ArrayList<>();
        if (last == mention.start() || !SHARED.contains(SmallLetters.of(text.substring(last, mention.end())))) {
            return found;
        }
        int start = mention.start();
        Matcher word = WORD_AND_JOINT.matcher(text);
        word.region(Math.max(free, start - SURROUNDINGS), start);
        while (word.find()) {
            String whole = word.group(1) + " " + text.substring(last, mention.end());
            Optional<Mention> named = annotator.annotate(whole).stream()
                    .filter(other -> other.start() == 0 && other.end() == whole.length())
                    .findFirst();
            if (named.isEmpty()) {
                break;
            }
            found.addFirst(new Mention(named.get().concept(), word.start(1), word.end(1)));
            start = word.start(1);
            word.region(Math.max(free, start - SURROUNDINGS), start);
        }
        return found;
    }

    private Stream<Mention> part(Mention mention) {
        for (String joint : JOINTS) {
            for (int at = mention.start() + 1; at + joint.length() < mention.end(); at++) {
                if (text.regionMatches(true, at, joint, 0, joint.length())) {
                    List<Mention> left = named(mention.start(), at);
                    List<Mention> right = named(at + joint.length(), mention.end());
                    if (areParts(mention, left, right)) {
                        return Stream.of(left.getFirst(), right.getFirst());
                    }
                }
            }
        }
        return Stream.of(mention);
    }

    /** The concept that exactly these words name, read in what surrounds them. */
    private List<Mention> named(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        int near = Math.max(0, start - SURROUNDINGS);
        int first = start;
        int length = end - start;
        String around = text.substring(near, Math.min(text.length(), end + SURROUNDINGS));
        return annotator.annotate(around, start - near, end - near).stream()
                .filter(found -> found.end() - found.start() == length)
                .map(found -> new Mention(found.concept(), first, first + length))
                .toList();
    }

    /** "UI/UX" and "AI/ML" are one thing in all but name. */
    private static boolean isShort(Mention mention) {
        return mention.end() - mention.start() <= 2;
    }

    private static boolean areParts(Mention whole, List<Mention> left, List<Mention> right) {
        if (left.isEmpty() || right.isEmpty() || (isShort(left.getFirst()) && isShort(right.getFirst()))) {
            return false;
        }
        String own = whole.concept().id();
        Concept first = left.getFirst().concept();
        Concept second = right.getFirst().concept();
        boolean kinds = first.broader().contains(own) && second.broader().contains(own); // "LAN/WAN"
        return !first.id().equals(second.id()) && (own.equals(first.id()) || own.equals(second.id()) || kinds);
    }
}

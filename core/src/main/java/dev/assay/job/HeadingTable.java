package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import dev.assay.text.BundledFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The known headings of postings, from {@code headings.txt}. */
final class HeadingTable {

    private static final Phrases IN_FRONT = Phrases.of("the, our, your, key, main, some, a, of, and, also, &");

    /** Words of which headings of demands are put together in any order: "Qualifications, experience & skills". */
    private static final Set<String> DEMANDS = Set.of(
            "qualifications",
            "experience",
            "skills",
            "education",
            "knowledge",
            "requirements",
            "abilities",
            "competencies",
            "and");

    private final Map<String, Heading> headings = new HashMap<>();

    private HeadingTable(List<String> lines) {
        lines.forEach(this::read);
    }

    /** The bundled headings. */
    static HeadingTable standard() {
        return new HeadingTable(new BundledFile(HeadingTable.class, "headings.txt").lines());
    }

    /** What the heading made of exactly these words says; words in front such as "our" may be there or not. */
    Optional<Heading> find(List<Word> words) {
        Heading heading = headings.get(key(words));
        if (heading == null && words.size() > 1 && IN_FRONT.startIn(words)) {
            return find(words.subList(1, words.size()));
        }
        if (heading == null && isPutTogether(words)) {
            return Optional.of(new Heading(SectionRole.ASKS, Importance.REQUIRED));
        }
        return Optional.ofNullable(heading);
    }

    private static boolean isPutTogether(List<Word> words) {
        return words.size() > 2
                && words.stream()
                        .filter(Word::isWord)
                        .allMatch(word -> DEMANDS.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private void read(String line) {
        int bar = line.indexOf('|');
        String[] marks = line.substring(0, bar).strip().toUpperCase(Locale.ROOT).split(" ", -1);
        Heading heading =
                new Heading(SectionRole.valueOf(marks[0]), marks.length > 1 ? Importance.valueOf(marks[1]) : null);
        for (String phrase : line.substring(bar + 1).split(",", -1)) {
            String key = key(Words.of(phrase, 0, phrase.length()));
            headings.putIfAbsent(key, heading);
        }
    }

    private static String key(List<Word> words) {
        return words.stream().filter(Word::isWord).map(Word::text).collect(Collectors.joining(" "));
    }
}

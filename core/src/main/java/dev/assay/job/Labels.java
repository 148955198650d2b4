package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.taxonomy.Mention;
import java.util.List;

/** Takes off the label in front of a statement ("Databases: experience with MySQL"), unless it asks for more than the rest does. */
final class Labels {

    private static final int MOST_WORDS = 7;

    private static final Phrases STATES = Phrases.of("""
            must, have, has, certification, certifications, certified, certificate, degree, years, able, experience with, experience in
            knowledge of, working in, expertise in, following, at least one, one of, one or more, at least two, two of, any of, either, include, includes, understanding of, familiarity with, proficiency in
            """);

    private Labels() {}

    /** The statement without a label that only names what it is about. */
    static Statement withoutLabel(Statement statement, Mentions skills) {
        List<Word> words = statement.words();
        int colon = colonIn(words);
        if (colon < 1 || colon + 1 >= words.size() || STATES.isIn(words.subList(0, colon))) {
            return statement;
        }
        List<Mention> label = skills.within(statement.part(0, colon));
        Statement rest = statement.part(colon + 1, words.size());
        boolean wish = !label.isEmpty() && Wording.of(words.subList(0, colon)).isPresent(); // "AWS preferred: EC2, S3"
        boolean demand =
                wish || (isOneOfAKind(words, label) && !skills.within(rest).isEmpty());
        return demand || (asksMore(label, skills.within(rest)) && isPure(words.subList(0, colon), label))
                ? statement
                : rest;
    }

    /** "A real-time operating system: Zephyr or FreeRTOS" asks for the kind, of which examples follow. */
    private static boolean isOneOfAKind(List<Word> words, List<Mention> label) {
        boolean article = words.getFirst().is("a") || words.getFirst().is("an");
        return article && !label.isEmpty();
    }

    private static int colonIn(List<Word> words) {
        for (int i = 0; i < Math.min(MOST_WORDS + 1, words.size()); i++) {
            if (words.get(i).is(":")) {
                return i;
            }
        }
        return -1;
    }

    /** A label of one concept is a title; one that enumerates ("Debugging and testing") asks for each. */
    private static boolean asksMore(List<Mention> label, List<Mention> rest) {
        return label.size() > 1 && !rest.isEmpty() && !label.stream().allMatch(named -> isNamed(named, rest));
    }

    private static boolean isNamed(Mention named, List<Mention> rest) {
        return rest.stream()
                .anyMatch(other -> other.concept().id().equals(named.concept().id()));
    }

    /** Whether the label is made of concepts and "and" alone. */
    private static boolean isPure(List<Word> label, List<Mention> mentions) {
        return label.stream().filter(Word::isWord).allMatch(word -> word.is("and") || isIn(word, mentions));
    }

    private static boolean isIn(Word word, List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.start() <= word.start() && word.end() <= mention.end());
    }
}

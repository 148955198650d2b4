package dev.assay.benchmarks;

import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Invents English text of short and long words, in which every so many words a skill is named. */
final class PlainText {
    private static final long SEED = 20_260_102;
    private static final int WORDS_PER_SENTENCE = 18;

    /** Words as they are spread in postings and résumés; the short ones are the frequent ones, so they are there more than once. */
    private static final String[] WORDS = """
            the the the the the of of of and and and and to to to to in in in a a a for for with with is are as on by at from that this \
            we you your our it be have has will can not or an their they who which what when where while into through over under \
            work works working team teams people company customer customers office project projects month year years day week time \
            experience experienced knowledge ability skills strong good great excellent new best high level local public private \
            build builds building built design designs write writes wrote written read reads lead leads led manage manages managed \
            support supports supporting improve improves improved develop develops developing develop report reports reporting \
            plan plans planning meet meets meeting keep keeps keeping help helps helping learn learns learning share shares \
            role roles part parts need needs look looks place places order orders process processes issue issues change changes \
            business product products service services system systems data user users application applications software \
            environment quality requirements responsible including within across between during after before about other others \
            department management communication organization opportunity candidates position location benefits salary insurance \
            spring access rest make basic""".split(" ");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final List<String> names;

    PlainText(Taxonomy taxonomy) {
        this.names = taxonomy.concepts().stream()
                .filter(concept -> concept.kind().group() == Group.SKILL)
                .map(Concept::label)
                .toList();
    }

    /**
     * A text of so many characters.
     *
     * @param wordsPerName every how many words a skill is named; 0 for never
     */
    String write(int length, int wordsPerName) {
        StringBuilder text = new StringBuilder(length + 100);
        for (int i = 1; text.length() < length; i++) {
            text.append(wordsPerName > 0 && i % wordsPerName == 0 ? any(names) : WORDS[random.nextInt(WORDS.length)]);
            text.append(i % WORDS_PER_SENTENCE == 0 ? ".\n" : i % (WORDS_PER_SENTENCE / 3) == 0 ? ", " : " ");
        }
        text.setLength(length);
        return text.toString();
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

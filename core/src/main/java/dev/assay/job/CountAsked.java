package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import java.util.List;
import java.util.Map;

/** Reads how many of a list of alternatives a posting asks for: "at least two of the following", "three or more of". */
final class CountAsked {

    private static final int MOST_WORDS_BETWEEN = 8;

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("2", 2),
            Map.entry("3", 3),
            Map.entry("4", 4),
            Map.entry("5", 5),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("dos", 2),
            Map.entry("tres", 3));

    /** What stands behind the number: "two of", "two or more", "two out of". */
    private static final Phrases OF = Phrases.of("""
            of, out of, or more, or three of, from, from the following, der, der folgenden, aus, des, de, parmi, ou plus, o más
            """);

    private static final Phrases MORE_THAN_ONE = Phrases.of("more than one of, more than one, several of");

    private static final Phrases AT_MOST = Phrases.of("one or, one to, up to, max, either");

    private static final Phrases UNITS = Phrases.of("years, year, yrs, yr, months, month", "years");

    private static final int LONGEST_AMOUNT = 5;

    private CountAsked() {}

    /** How many are asked by the words in front of the first alternative; 1 where they say nothing. */
    static int in(String text, int start, int firstAlternative) {
        List<Word> words = Words.of(text, start, firstAlternative);
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - MOST_WORDS_BETWEEN); i--) {
            if (MORE_THAN_ONE.lengthAt(words, i) > 0) {
                return 2;
            }
            Integer number = NUMBERS.get(words.get(i).text());
            if (number != null
                    && i + 1 < words.size()
                    && OF.lengthAt(words, i + 1) > 0
                    && !isUpperBound(words, i)
                    && !isTime(words, i)) {
                return number;
            }
        }
        return 1;
    }

    /** "Two or more years with Kafka or RabbitMQ" counts years. */
    private static boolean isTime(List<Word> words, int number) {
        return UNITS.indexIn(words.subList(number, Math.min(words.size(), number + LONGEST_AMOUNT)), 0) >= 0;
    }

    /** "One or two of", "up to two of". */
    private static boolean isUpperBound(List<Word> words, int number) {
        return (number > 1 && AT_MOST.lengthAt(words, number - 2) == 2)
                || (number > 0 && AT_MOST.lengthAt(words, number - 1) == 1);
    }
}

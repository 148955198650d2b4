package dev.assay.job;

import dev.assay.job.words.NumberWords;
import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import java.util.List;

/** Reads how many of a list of alternatives a posting asks for: "at least two of the following", "three or more of". */
final class CountAsked {

    private static final int MOST_WORDS_BETWEEN = 8;

    private static final int MOST = 5;

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
            int number = number(words.get(i).text());
            if (number > 1
                    && number <= MOST
                    && i + 1 < words.size()
                    && OF.lengthAt(words, i + 1) > 0
                    && !isUpperBound(words, i)
                    && !isTime(words, i)) {
                return number;
            }
        }
        return 1;
    }

    private static int number(String word) {
        boolean digit = word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= '9';
        return digit ? word.charAt(0) - '0' : NumberWords.find(word).orElse(0);
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

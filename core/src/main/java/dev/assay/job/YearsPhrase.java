package dev.assay.job;

import dev.assay.job.Requirement.Years;
import dev.assay.job.words.NumberWords;
import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts of practice: "2–5 years", "5+ years", "at least five years", "up to 3 years", "two (2) years or more". */
final class YearsPhrase {

    private static final int MOST = 40;

    private static final Phrases UNITS = Phrases.of("years, year, yrs, yr, year's, years', yoe, y.o.e", "years");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})(?:yoe|yrs|yr|y)");

    private static final Phrases AT_MOST = Phrases.of(
            "up to, maximum, maximum of, max, max., at most, no more than, not more than, less than, fewer than, under",
            "at most");
    private static final Phrases NO_PRACTICE = Phrases.of(
            "ago, old, of age, from now, in a row, per, anniversary, contract, warranty, degree, program, plan, olds");
    private static final Phrases NO_PRACTICE_IN_FRONT =
            Phrases.of("last, past, next, every, within, for over, founded, age of, after");

    private final List<Word> words;

    private YearsPhrase(List<Word> words) {
        this.words = words;
    }

    /** The first amount of practice that the words ask. */
    static Optional<Years> find(List<Word> words) {
        YearsPhrase phrase = new YearsPhrase(words);
        for (int i = 0; i < words.size(); i++) {
            if (UNITS.lengthAt(words, i) > 0 || isNumberWithUnit(words.get(i))) {
                Optional<Years> years = phrase.before(i);
                if (years.isPresent()) {
                    return years;
                }
            }
        }
        return Optional.empty();
    }

    /** "3y", "5yrs": number and unit in one word. */
    private static boolean isNumberWithUnit(Word word) {
        return SHORT.matcher(word.text()).matches();
    }

    /** Reads backwards from the unit at {@code unit}: an upper number, and a lower one where a range stands there. */
    private Optional<Years> before(int unit) {
        int at = isNumberWithUnit(words.get(unit)) ? unit : skipBack(unit - 1);
        Integer upper = numberAt(at);
        if (upper == null || isNoPractice(unit, at)) {
            return Optional.empty();
        }
        int front = frontOf(at);
        Integer lower = isRange(front) ? lowerAt(lowerBefore(front)) : null;
        if (lower != null && lower < upper) {
            return Optional.of(new Years(lower, upper));
        }
        return Optional.of(isAtMost(front) ? new Years(null, upper) : new Years(upper, null));
    }

    /** Steps over what may stand between a number and its unit: "+", "plus", "or more", "full", a closed parenthesis. */
    private int skipBack(int from) {
        int at = from;
        while (at > 0 && isBetween(words.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isBetween(Word word) {
        return switch (word.text()) {
            case "+",
                    "plus",
                    "or",
                    "more",
                    "ish",
                    "odd",
                    "full",
                    "solid",
                    "consecutive",
                    ")",
                    "(",
                    "calendar",
                    "-",
                    "*" -> true;
            default -> false;
        };
    }

    /** Whether a word is a number, in digits or letters. */
    static boolean isNumber(Word word) {
        return Character.isDigit(word.text().charAt(0))
                || NumberWords.find(word.text()).isPresent();
    }

    /** The lower end of a range, which may be nothing: "0-2 years". */
    private @Nullable Integer lowerAt(int at) {
        return at >= 0 && words.get(at).is("0") ? Integer.valueOf(0) : numberAt(at);
    }

    private @Nullable Integer numberAt(int at) {
        if (at < 0) {
            return null;
        }
        String word = words.get(at).text();
        return NumberWords.find(word).orElseGet(() -> {
            int last = lastNumber(word);
            return last > 0 && last <= MOST ? Integer.valueOf(last) : null;
        });
    }

    private static int lastNumber(String written) {
        String about = written.endsWith("ish") ? written.substring(0, written.length() - 3) : written; // "3ish"
        String word = SHORT.matcher(about).replaceFirst("$1");
        boolean digits = word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : -1;
    }

    /** The index of the first word of a number that is written twice, "two (2)". */
    private int frontOf(int at) {
        boolean twice = at > 1 && words.get(at - 1).is("(") && numberAt(at - 2) != null;
        return twice ? at - 2 : at;
    }

    /** Whether the number at {@code front} ends a range: "2-5", "2 to 5", "between 2 and 5". */
    private boolean isRange(int front) {
        if (front < 1) {
            return false;
        }
        Word before = words.get(front - 1);
        boolean glued = lowerAt(front - 1) != null && words.get(front).start() == before.end() + 1;
        boolean between = before.is("and") && front > 2 && words.get(front - 3).is("between");
        return glued || between || before.is("-") || before.is("to") || before.is("or") || before.is("/");
    }

    private int lowerBefore(int front) {
        return lowerAt(front - 1) != null ? front - 1 : skipBack(front - 2);
    }

    private boolean isAtMost(int front) {
        for (int i = Math.max(0, front - 3); i < front; i++) {
            int length = AT_MOST.lengthAt(words, i);
            if (length > 0 && i + length == front) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoPractice(int unit, int number) {
        boolean behind = unit + 1 < words.size() && NO_PRACTICE.lengthAt(words, unit + 1) > 0;
        int front = frontOf(number);
        return behind || (front > 0 && NO_PRACTICE_IN_FRONT.lengthAt(words, front - 1) > 0);
    }
}

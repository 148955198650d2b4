package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Cuts a clause where a part of it is wanted less, or longer, than the rest: "Java; experience with Kafka is a plus". */
final class Subclauses {

    private static final Phrases NOUNS = Phrases.of("""
            experience with, experience in, experience using, experience of, experience as, experience working, experience is, knowledge of
            knowledge in, familiarity with, exposure to, understanding of, proficiency in, proficiency with, proficient in, familiar with
            ability to, expertise in, skills in, background in, fluent in, fluency in, have a, have an, have strong, have solid, have good, have some, is comfortable, are comfortable, comfortable with, comfortable in, is familiar, are familiar, is fluent, are fluent, is proficient
            are proficient, have experience, have worked, have used, have built, be familiar, be comfortable, be able, years of, years experience, years' experience
            """);

    private static final Phrases QUALITIES = Phrases.of("""
            strong, good, excellent, solid, some, basic, working, prior, previous, deep, hands on, practical, proven, great, any, extensive
            additional, advanced, further, relevant, professional, minimum, at least, a
            """);

    private static final Phrases ALTERNATIVES =
            Phrases.of("either, without a degree, without degree, instead of a degree");

    private static final Phrases OF_WHICH = Phrases.of("including, incl, incl., of which, with");

    private static final Phrases WISHES =
            Phrases.of("preferably, ideally, optionally, preferably with, ideally with", "wish");

    /** Right behind a parenthesis, these start a part of their own. */
    private static final Phrases ANEW = Phrases.of("any, additional, other, some, each, every");

    /** A shorter wish in a parenthesis ("(a plus)", "(strongly preferred)") is about what stands in front of it. */
    private static final int MOST_WORDS_OF_REMARK = 3;

    private Subclauses() {}

    /** The parts of a clause; the clause itself where all of it is wanted alike. */
    static List<Statement> of(Statement clause, Mentions skills) {
        List<Statement> parts = new ArrayList<>();
        List<Word> words = clause.words();
        if ((ALTERNATIVES.isIn(words) || isJoinedBySemicolon(words)) && EducationPhrase.isIn(words)) {
            return List.of(clause); // a degree, or else practice
        }
        Optional<List<Statement>> parted = aroundAside(clause, skills);
        if (parted.isPresent()) {
            return parted.get();
        }
        int from = 0;
        int depth = 0;
        for (int i = 1; i < words.size(); i++) {
            depth = Math.max(
                    0, depth + (words.get(i - 1).is("(") ? 1 : words.get(i - 1).is(")") ? -1 : 0));
            if (i > from
                    && depth == 0
                    && (isSeam(words, i) || isQuality(words, i, skills))
                    && differ(clause, from, i, skills)) {
                parts.add(trimmed(clause.part(from, i)));
                from = startBehind(words, i);
            }
        }
        parts.add(clause.part(from, words.size()));
        return parts;
    }

    /** Where only a parenthesis is wished for, it is a part of its own: "Python (Django preferred)", "English (German is not required)". */
    private static Optional<List<Statement>> aroundAside(Statement clause, Mentions skills) {
        List<Word> words = clause.words();
        int open = indexOf(words, "(", 1);
        int close = indexOf(words, ")", open + 1);
        if (open < 1 || close - open < 3) {
            return Optional.empty();
        }
        Statement front = clause.part(0, open);
        Statement aside = clause.part(open + 1, close);
        List<Statement> parts = new ArrayList<>(of(front, skills));
        parts.add(aside);
        if (close + 1 < words.size()) {
            Statement rest = clause.part(close + 1, words.size());
            if (wish(rest).isPresent() || YearsPhrase.find(rest.words()).isPresent()) {
                return Optional.empty();
            }
            if (!skills.within(rest).isEmpty()) {
                parts.addAll(of(trimmed(rest), skills));
            }
        }
        boolean names = !skills.within(aside).isEmpty() || aside.words().size() > MOST_WORDS_OF_REMARK;
        boolean apart = names && wish(front).isEmpty() && wish(aside).isPresent() && !EducationPhrase.isIn(words);
        return apart ? Optional.of(parts) : Optional.empty();
    }

    private static int indexOf(List<Word> words, String mark, int from) {
        for (int i = Math.max(0, from); i < words.size(); i++) {
            if (words.get(i).is(mark)) {
                return i;
            }
        }
        return -1;
    }

    /** A semicolon that did not end the clause parts a degree from another that serves instead. */
    private static boolean isJoinedBySemicolon(List<Word> words) {
        return words.stream().anyMatch(word -> word.is(";"));
    }

    private static int startBehind(List<Word> words, int seam) {
        boolean joint = !words.get(seam).isWord() || isAnd(words.get(seam));
        return joint ? seam + 1 : seam;
    }

    /** Whether a new part can start at or just behind the word at {@code i}. */
    private static boolean isSeam(List<Word> words, int i) {
        Word word = words.get(i);
        boolean mark = word.is(",") || word.is(":") || word.is("-");
        if (i + 2 >= words.size() || !(mark || isAnd(word))) {
            boolean anew = words.get(i - 1).is(")") && ANEW.lengthAt(words, i) > 0;
            return (i + 2 < words.size() && anew) || (i + 1 < words.size() && WISHES.lengthAt(words, i) > 0);
        }
        if (word.is(":")) {
            return true;
        }
        int next = mark && isAnd(words.get(i + 1)) ? i + 2 : i + 1;
        next += next < words.size() ? OF_WHICH.lengthAt(words, next) : 0;
        next = behindQualities(words, next);
        return next < words.size()
                && (NOUNS.lengthAt(words, next) > 0
                        || YearsPhrase.isNumber(words.get(next))
                        || (mark && isSentenceOfItsOwn(words, i, next)));
    }

    /** "Danish would help, English is our working language": both sides of the mark have a verb. */
    private static boolean isSentenceOfItsOwn(List<Word> words, int mark, int next) {
        boolean verbInFront = words.subList(0, mark).stream().anyMatch(Subclauses::isVerb);
        boolean each = ANEW.lengthAt(words, next) > 0;
        return (verbInFront || each)
                && words.subList(next, each ? words.size() : Math.min(words.size(), next + 4)).stream()
                        .anyMatch(Subclauses::isVerb);
    }

    private static boolean isVerb(Word word) {
        return word.is("is") || word.is("are") || word.is("would") || word.is("will");
    }

    /** Whether a part with a quality of its own starts behind a mark: "5 years of Java, strong SQL". */
    private static boolean isQuality(List<Word> words, int i, Mentions skills) {
        int next = behindQualities(words, i + 1);
        return words.get(i).is(",")
                && next > i + 1
                && next < words.size()
                && skills.covers(words.get(next).start());
    }

    private static int behindQualities(List<Word> words, int from) {
        int next = from;
        while (next < words.size() && QUALITIES.lengthAt(words, next) > 0) {
            next += QUALITIES.lengthAt(words, next);
        }
        return next;
    }

    private static boolean isAnd(Word word) {
        return word.is("and") || word.is("but") || word.is("&") || word.is("+") || word.is("plus");
    }

    /** Whether what stands in front of a seam and behind it differ in how much, or how long, they are wanted. */
    private static boolean differ(Statement clause, int from, int seam, Mentions skills) {
        Statement left = clause.part(from, seam);
        Statement right = clause.part(seam, clause.words().size());
        if (!isPlainAnd(clause.words().get(seam)) && !wish(left).equals(wish(right))) {
            return left.words().size() > 2 || !skills.within(left).isEmpty();
        }
        boolean leftYears = YearsPhrase.find(left.words()).isPresent();
        boolean rightYears = YearsPhrase.find(right.words()).isPresent();
        return rightYears
                ? leftYears || (says(left, skills) && !isAmountOnly(right))
                : leftYears && says(right, skills) && !startsWithMark(right);
    }

    /** "X and Y is a plus" wishes for both, so that a plain "and" is no seam for wishes. */
    private static boolean isPlainAnd(Word word) {
        return isAnd(word) && !word.is("but");
    }

    private static boolean startsWithMark(Statement statement) {
        return statement.words().getFirst().is(":")
                || statement.words().getFirst().is("-");
    }

    /** "AWS - 3+ years": an amount alone belongs to what stands in front of it. */
    private static boolean isAmountOnly(Statement part) {
        return part.words().stream().filter(Word::isWord).count() <= 2;
    }

    private static boolean says(Statement part, Mentions skills) {
        return !skills.within(part).isEmpty() || EducationPhrase.isIn(part.words());
    }

    private static Optional<Importance> wish(Statement part) {
        return Wording.of(part.words()).filter(importance -> !Objects.equals(importance, Importance.REQUIRED));
    }

    private static Statement trimmed(Statement part) {
        int last = part.words().size();
        while (last > 1
                && !part.words().get(last - 1).isWord()
                && !part.words().get(last - 1).is(")")
                && !isPartOfName(part.words(), last - 1)) {
            last--;
        }
        return part.part(0, last);
    }

    /** The signs of "C#" and "C++". */
    private static boolean isPartOfName(List<Word> words, int i) {
        boolean glued = words.get(i - 1).end() == words.get(i).start();
        return glued && (words.get(i).is("#") || words.get(i).is("+"));
    }
}

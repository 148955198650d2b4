package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts sentences into clauses that each ask one thing: at semicolons, where run-on text starts the next demand
 * without a mark, and where only a part is "a plus" or asks for years.
 */
final class Clauses {

    /** Capital words that start the next demand of a run-on text, whatever follows. */
    private static final Phrases STARTS = Phrases.of("""
            experience, experienced, knowledge, knowledgeable, understanding, familiarity, familiar, proficiency, proficient, ability, strong
            excellent, solid, proven, demonstrated, extensive, fluent, fluency, minimum, bachelor's, must, comfortable, willingness, willing
            hands on, expertise, exposure, ideally, proof, applicants, you, someone, we, in depth, candidates, if
            """);

    /** Capital words that start the next demand only with a word in lower case behind them. */
    private static final Phrases STARTS_BEFORE_LOWER_CASE = Phrases.of("""
            working, background, bachelor, degree, practice, passion, passionate, team, proactive, analytical, skilled, interest, courage
            self, ms, bs, able
            design, develop, build, create, work, write, collaborate, implement, maintain, support, participate, ensure, continuously, identify
            partner, lead, manage, coordinate, perform, test, analyze, analyse, troubleshoot, set, deliver, provide, contribute, drive, own
            define, monitor, assist, help, mentor, review, document, plan, conduct, research, evaluate, integrate, optimize, improve, learn, take
            performance, capable, motivated, flexible, open, ready, eager, love, attention, problem, critical, high, university, college, master
            positive, professional, independent, responsible, nice, bonus, is, are, our, the, this, as, please, if
            """);

    /** The same, even behind a capital word. */
    private static final Phrases QUALITIES = Phrases.of("""
            good, great, basic, advanced, deep, practical, previous, prior, any, at least, very, sound, confident, relevant, several, some
            hands on, willing, fluent, native, professional, previous, minimum, first
            """);

    private static final Phrases JOINS = Phrases.of(
            "and, or, with, of, in, the, a, an, to, for, by, as, on, at, from, your, our, is, are, be, &, strong, good, excellent, both, very, certified");

    private static final Phrases FOLLOWING = Phrases.of("following, as follows");

    private static final int MOST_WORDS_OF_LEAD_IN = 14;

    private static final int LONGEST_SENTENCE = 60;

    private static final Phrases UNMARKED_STARTS = Phrases.of("""
            you must have, you must be, you should have, you will have, you will be, you will need, you need to, must have, strong, excellent, solid
            experience of, experience with, experience in, knowledge of, familiarity with, understanding of, proficiency in, proficient in
            the ideal candidate, the successful candidate, our client, the client, educated to, degree in, degree educated, salary, benefits
            ability to, able to, as would, as is
            """);

    /** Words that lead to what would otherwise start a demand: "some experience of". */
    private static final Phrases JOINS_UNMARKED = Phrases.of("""
            you, some, any, no, commercial, professional, previous, prior, good, relevant, working, sound, solid, proven, practical, hands, has, have
            having, had, deep, in depth, including, plus, years, years', year, yrs, extensive, who, if, that, detailed, basic, equivalent, industry
            """);

    private final Mentions skills;
    private final List<Statement> clauses = new ArrayList<>();

    private Clauses(Mentions skills) {
        this.skills = skills;
    }

    /** The clauses of a sentence, in order. */
    static List<Statement> of(Passage passage, List<Word> sentence, Mentions skills) {
        Clauses clauses = new Clauses(skills);
        clauses.cut(new Statement(passage.role(), wishOfLeadIn(sentence).orElse(passage.importance()), sentence));
        return List.copyOf(clauses.clauses);
    }

    /** What a lead-in says of all that follows it in its sentence: "The following are preferred: Foo; experience with Bar". */
    private static Optional<Importance> wishOfLeadIn(List<Word> sentence) {
        for (int i = 0; i < Math.min(sentence.size(), MOST_WORDS_OF_LEAD_IN); i++) {
            if (sentence.get(i).is(":")) {
                List<Word> leadIn = sentence.subList(0, i);
                return FOLLOWING.isIn(leadIn) ? Wording.of(leadIn) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void cut(Statement sentence) {
        List<Word> words = sentence.words();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.is(";") && depth == 0 && !isOtherDegree(words, from, i)) {
                add(sentence, from, i);
                from = i + 1;
            } else if (i > from && startsClause(words, from, i, depth)) {
                add(sentence, from, i);
                from = i;
                depth = 0;
            }
            depth = Math.max(0, depth + (word.is("(") ? 1 : word.is(")") ? -1 : 0));
        }
        add(sentence, from, words.size());
    }

    /** Behind "a bachelor's degree and 4 years" another degree with its years is an alternative, not a further demand. */
    private static boolean isOtherDegree(List<Word> words, int from, int semicolon) {
        List<Word> behind = words.subList(semicolon + 1, words.size());
        return !behind.isEmpty() && asksDegreeAndYears(words.subList(from, semicolon)) && asksDegreeAndYears(behind);
    }

    private static boolean asksDegreeAndYears(List<Word> words) {
        return EducationPhrase.isStated(words) && YearsPhrase.find(words).isPresent();
    }

    private boolean startsClause(List<Word> words, int from, int i, int depth) {
        boolean inside = depth > 0 && closesSoon(words, i) && !isGlued(words.get(i - 1), words.get(i));
        boolean demand = startsDemand(words, i) && !inside;
        return demand || startsLabel(words, from, i) || (unmarked(words) && startsUnmarked(words, i));
    }

    /** Whether a sentence is so long that it must be several, run together without marks. */
    private static boolean unmarked(List<Word> words) {
        return words.size() >= LONGEST_SENTENCE;
    }

    /** In text without marks a demand ends with its importance ("… is essential"), and another starts with its own phrase. */
    private static boolean startsUnmarked(List<Word> words, int i) {
        Word before = words.get(i - 1);
        boolean joined = JOINS.lengthAt(words, i - 1) > 0 || JOINS_UNMARKED.lengthAt(words, i - 1) > 0;
        boolean apart = (before.isWord() || before.is(")")) && !joined;
        return apart && UNMARKED_STARTS.lengthAt(words, i) > 0;
    }

    private static boolean closesSoon(List<Word> words, int i) {
        return words.subList(i, Math.min(words.size(), i + 12)).stream().anyMatch(word -> word.is(")"));
    }

    private boolean startsDemand(List<Word> words, int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        boolean runsOn = before.isWord()
                ? JOINS.lengthAt(words, i - 1) == 0
                : before.is(")") || before.is(".") || before.is(">") || isGlued(before, word);
        if (!word.capital() || !runsOn || skills.covers(word.start())) {
            return false;
        }
        int length = STARTS.lengthAt(words, i);
        return length > 0 || startsBeforeLowerCase(words, i);
    }

    /** A comma without space behind it joins what was two lines. */
    private static boolean isGlued(Word mark, Word word) {
        return mark.is(",") && mark.end() == word.start();
    }

    private static boolean startsBeforeLowerCase(List<Word> words, int i) {
        boolean afterName = words.get(i - 1).capital();
        int plain = afterName ? 0 : STARTS_BEFORE_LOWER_CASE.lengthAt(words, i);
        int next = i + Math.max(plain, QUALITIES.lengthAt(words, i));
        return next > i
                && next < words.size()
                && words.get(next).isWord()
                && !words.get(next).capital();
    }

    /** Whether a label in title case starts at {@code i}, behind a word that is not part of it: "… environments Languages: Python". */
    private boolean startsLabel(List<Word> words, int from, int i) {
        if (!words.get(i).capital() || i - from < 2 || !words.get(i - 1).isWord() || JOINS.lengthAt(words, i - 1) > 0) {
            return false;
        }
        boolean afterName = skills.covers(words.get(i - 1).start());
        if (words.get(i - 1).capital() && !afterName) {
            return false;
        }
        int end = i;
        while (end < words.size()
                && end - i < 4
                && words.get(end).isWord()
                && words.get(end).capital()) {
            end++;
        }
        return end < words.size() && words.get(end).is(":") && end > i;
    }

    private void add(Statement sentence, int from, int to) {
        int first = from;
        int last = to;
        while (first < last
                && !sentence.words().get(first).isWord()
                && !isOpening(sentence.words().get(first))) {
            first++;
        }
        while (last > first && isSeparator(sentence.words().get(last - 1))) {
            last--;
        }
        if (first < last) {
            clauses.addAll(Subclauses.of(sentence.part(first, last), skills));
        }
    }

    private static boolean isOpening(Word word) {
        return "(.[<\"“'".contains(word.text());
    }

    private static boolean isSeparator(Word word) {
        return word.is(",") || word.is("-") || word.is(";");
    }
}

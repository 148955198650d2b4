package dev.assay.resume;

import dev.assay.resume.Resume.StatedPractice;
import dev.assay.resume.layout.Clause;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts of practice that the candidate states in words: "6+ years of experience in …", "Java (5 years)". */
final class StatementReader {

    private static final int MAX_LENGTH = 160;
    private static final int LEAD = 70;
    private static final int GAP = 25;
    private static final int MAX_YEARS = 50;
    private static final int MAX_CONCEPTS = 4;
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private final Document document;
    private final Mentions skills;
    private final List<StatedPractice> found = new ArrayList<>();

    private StatementReader(Document document, Mentions skills) {
        this.document = document;
        this.skills = skills;
    }

    /**
     * The statements outside of employments and education, in the order of the text.
     *
     * @param skills the skills that the document names
     */
    static List<StatedPractice> read(Document document, List<Section> sections, Mentions skills) {
        StatementReader reader = new StatementReader(document, skills);
        for (Section section : sections) {
            boolean own = !section.kind().tellsEmployments() && section.kind() != SectionKind.EDUCATION;
            if (own && !section.rows().isEmpty()) {
                reader.readPart(
                        section.rows().getFirst().start(),
                        section.rows().getLast().end());
            }
        }
        return reader.found;
    }

    private void readPart(int start, int end) {
        String original = document.text().substring(start, end);
        String text = SmallLetters.of(original);
        int at = 0;
        while (true) {
            int year = next(text, at);
            if (year < 0) {
                return;
            }
            at = year + 2;
            NumberBefore number = NumberBefore.of(text, year);
            if (number != null && number.value() <= MAX_YEARS) {
                add(original, start, number, year);
            }
        }
    }

    private static int next(String text, int from) {
        int at = text.indexOf('y', from);
        while (at >= 0 && !text.startsWith("year", at) && !text.startsWith("yrs", at)) {
            at = text.indexOf('y', at + 1);
        }
        return at;
    }

    private void add(String text, int offset, NumberBefore number, int year) {
        int end = Clause.end(text, year, Math.min(text.length(), number.start() + MAX_LENGTH));
        int before = Clause.start(text, number.start(), Math.max(0, number.start() - LEAD));
        String clause = SmallLetters.of(text.substring(number.start(), end));
        String lead = SmallLetters.of(text.substring(before, number.start()));
        if (clause.contains("years old") || clause.contains("years ago")) {
            return;
        }
        boolean experience = clause.contains("experience") || lead.contains("experience");
        boolean bracketed = lead.endsWith("(");
        List<Mention> about = bracketed ? List.of() : about(offset + year, offset + end);
        boolean behind = !about.isEmpty();
        if (!behind) {
            about = skillsIn(offset + before, offset + number.start());
        }
        if (experience || (bracketed && !about.isEmpty())) {
            int start = about.isEmpty() || behind
                    ? offset + number.start()
                    : about.getFirst().start();
            add(number.value(), about, start, behind ? about.getLast().end() : offset + end);
        }
    }

    private void add(int years, List<Mention> about, int start, int end) {
        if (about.isEmpty()) {
            found.add(new StatedPractice(years, null, document.span(start, end)));
        }
        about.stream()
                .map(mention -> mention.concept().id())
                .distinct()
                .limit(MAX_CONCEPTS)
                .forEach(concept -> found.add(new StatedPractice(years, concept, document.span(start, end))));
    }

    /** The skills that follow close upon the number and upon each other: "in Java, Kotlin and SQL". */
    private List<Mention> about(int from, int to) {
        List<Mention> about = new ArrayList<>();
        int end = from;
        for (Mention mention : skillsIn(from, to)) {
            String gap = document.text().substring(end, mention.start());
            boolean near = gap.length() <= (about.isEmpty() ? LEAD : GAP);
            if (!near || gap.indexOf('\n') >= 0 || gap.chars().anyMatch(Character::isDigit)) {
                break;
            }
            about.add(mention);
            end = mention.end();
        }
        return about;
    }

    private List<Mention> skillsIn(int from, int to) {
        return skills.within(from, to);
    }

    /**
     * A number of years before the word "years".
     *
     * @param value the number; of a range the smaller
     * @param start where it starts
     */
    private record NumberBefore(int value, int start) {

        static @Nullable NumberBefore of(String text, int year) {
            int end = back(text, year, " \n-+");
            int start = end;
            while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
                start--;
            }
            if (isDecimalPart(text, start)) { // "3.8 years" are at least 3
                end = start - 1;
                start = end;
                while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
                    start--;
                }
            }
            String word = text.substring(start, end);
            int named = NUMBERS.indexOf(word);
            boolean digits =
                    !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
            if (named < 0 && !digits) {
                return null;
            }
            int value = named >= 0 ? named : Integer.parseInt(word);
            NumberBefore smaller = start > 1 && "-–".indexOf(text.charAt(start - 1)) >= 0 ? of(text, start - 1) : null;
            return smaller != null ? smaller : new NumberBefore(value, start);
        }

        private static boolean isDecimalPart(String text, int start) {
            return start > 1
                    && text.charAt(start - 1) == '.'
                    && Character.isDigit(text.charAt(start))
                    && Character.isDigit(text.charAt(start - 2));
        }

        private static int back(String text, int from, String signs) {
            int at = from;
            while (at > 0 && signs.indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            return at;
        }
    }
}

package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.taxonomy.DegreeLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what degree is asked, and what may stand in for it. */
final class EducationPhrase {

    private static final Phrases DOCTORATE =
            Phrases.of("phd, ph.d, ph d, doctorate, doctoral, doctor's degree", "doctorate");
    private static final Phrases MASTER = Phrases.of("""
            master's, masters, master degree, master of, masters degree, msc, m.sc, m.s, mba, m.a, meng, m.eng, mtech, m.tech, m.e
            graduate degree, advanced degree, postgraduate, post graduate, magister, master in, master or, or master, ms preferred, ms required, ms desired, ms strongly, ms or phd
            """, "master");
    private static final Phrases BACHELOR = Phrases.of("""
            bachelor's, bachelors, bachelor, bachelor of, bsc, b.sc, b.s, b.a, bs, ba in, ba degree, b.tech, btech, b.e, beng, b.eng, b.com, undergraduate
            undergrad, four year degree, 4 year degree, licenciatura, bachelors'
            """, "bachelor");
    private static final Phrases ASSOCIATE = Phrases.of(
            "associate's, associates degree, associate degree, associate's degree, two year degree, foundation degree, hnd, hnc, "
                    + "vocational training, apprenticeship, diploma or bachelor, diploma or bachelor's, diploma or a bachelor's, "
                    + "diploma or degree, diploma or a degree",
            "associate");
    private static final Phrases SECONDARY = Phrases.of(
            "high school, ged, a levels, a level, secondary education, secondary school, high school diploma, matura, abitur",
            "secondary");

    /** Shorthands that also stand for other things ("MS Office", a business analyst): only beside a plainer word. */
    private static final Phrases MASTER_BESIDE = Phrases.of("ms, ma");

    private static final Phrases BACHELOR_BESIDE = Phrases.of("ba");

    private static final Phrases DEGREE = Phrases.of("""
            degree, degrees, diploma, university studies, university education, higher education, college education, academic education
            academic background, university graduate, college graduate, graduate in, graduated in, graduated from, completed studies
            university background, educated to degree level, degree level, degree holder, technical education, academic degree
            tertiary qualification, tertiary qualifications, tertiary degree, tertiary education, degree level qualification, hbo, wo level
            first class, upper second, 2:1, 2:2, ects, completed training, studies in, relevant studies, formal education, engineering diploma
            """, "degree");
    private static final Phrases NO_DEGREE = Phrases.of("""
            at a level, to a level, a level of, a level that, a level where, high degree of, degree of, degrees of, 360 degree, some degree, large degree, great degree, certain degree, bachelor party
            scrum master, webmaster, master data, ms office, ms sql, ms excel, ms word, ms project, ms azure, ms dynamics, ms fabric, ms teams
            master the, master of your, masters of, master class, ms windows, ms access, ms sharepoint, ms visio, ms server, ms power
            in higher education, within higher education, higher education sector, higher education institution, higher education institutions
            higher education environment, higher education setting, higher education industry, master branch, master new, quickly master, to master, master complex, associate's level, apprenticeship program, ms visual, ms net
            """);
    private static final Phrases COURSEWORK =
            Phrases.of("coursework, course work, relevant courses, courses in, course in");

    private static final Phrases PRACTICE = Phrases.of("experience, experienced, practice", "practice");

    private static final Phrases RELATED = Phrases.of("""
            related field, related fields, related discipline, related disciplines, related subject, related area, related areas, related degree
            related technical, related course, related major, related study, related studies, related engineering, related stem, related quantitative
            similar field, similar fields, similar discipline, similar subject, similar area, similar degree, similar technical, similar scientific
            relevant field, relevant discipline, relevant subject, relevant area, relevant degree, relevant technical, relevant scientific
            technical field, technical discipline, technical subject, technical degree, scientific field, scientific discipline, quantitative field
            quantitative discipline, comparable field, comparable discipline, comparable degree, comparable subject, comparable area, comparable studies, comparable course, equivalent field, equivalent discipline
            equivalent subject, equivalent degree, stem field, stem subject, stem degree, stem, or related, or similar, or relevant, or equivalent field
            engineering field, it field, numerate discipline, numerate subject, other technical, closely related, or a related, other related
            computer related, it related, technology related, or comparable field, adjacent field, analytical field, business related, it degree
            cognate discipline, cognate field, cognate subject, cognate, allied field, allied discipline, quantitative subject, quantitative degree
            numerate degree, related stem discipline, relevant specialism, relevant specialisation, relevant specialization
            computing related, another technical, or other relevant
            """, "related");

    private static final Phrases EQUIVALENT = Phrases.of("""
            equivalent, equivalence, equivalents, comparable work, comparable experience, comparable professional, comparable practical
            comparable qualification, comparable training, comparable knowledge, relevant experience, relevant work experience
            relevant professional experience, or experience, practice instead, experience instead, without a degree, or practical experience, or work experience, or professional experience
            related experience, or proven experience, in lieu, in lieu of, similar experience, substantial experience, similar qualification, similar work experience
            or self taught, or relevant practical, comparable education, or commensurate experience, or industry experience, comparable
            equal working and thinking level, or equal working, working and thinking level, or similar qualification, or similar education, or hands on experience, or similar work experience, or relevant industry experience
            """, "equivalent");

    private static final Phrases UNITS = Phrases.of("years, year, yrs, yr");
    private static final int MOST_WORDS_OF_AMOUNT = 8;

    private static final Phrases FIELD = Phrases.of("field, discipline, subject, area, technical field");

    private EducationPhrase() {}

    /**
     * What the words ask of education.
     *
     * @param level the least level that satisfies; empty where none is stated
     * @param relatedField whether a related field serves too
     * @param equivalent whether experience or an equivalent can replace the degree
     */
    record Asked(Optional<DegreeLevel> level, boolean relatedField, boolean equivalent) {}

    static boolean isIn(List<Word> words) {
        return find(words).isPresent();
    }

    /** What the words ask of education, or nothing where they ask none. */
    static Optional<Asked> find(List<Word> words) {
        if (Waivers.waive(words)) {
            return Optional.empty();
        }
        List<DegreeLevel> levels = levels(words);
        boolean degree = isSaid(DEGREE, words);
        if (levels.isEmpty() && !degree && !isCoursework(words)) {
            return Optional.empty();
        }
        Optional<DegreeLevel> level = levels.stream().min(Comparator.naturalOrder());
        return Optional.of(new Asked(
                level.isEmpty() && degree ? Optional.of(DegreeLevel.BACHELOR) : level,
                RELATED.isIn(words),
                isEquivalentTaken(words) && !isEquivalentField(words)));
    }

    /** Courses are asked, unless they are what practice may come from: "programming experience, coursework counts". */
    private static boolean isCoursework(List<Word> words) {
        int courses = COURSEWORK.indexIn(words, 0);
        return courses >= 0 && PRACTICE.indexIn(words.subList(0, courses), 0) < 0;
    }

    /** Whether the words ask for a degree, not only for courses. */
    static boolean isStated(List<Word> words) {
        return find(words).filter(asked -> asked.level().isPresent()).isPresent();
    }

    /** Whether the words only say "a related field", and name none. */
    static boolean isRelatedField(List<Word> words) {
        return RELATED.startIn(words);
    }

    private static List<DegreeLevel> levels(List<Word> words) {
        List<DegreeLevel> levels = new ArrayList<>();
        add(levels, DegreeLevel.SECONDARY, SECONDARY, words);
        add(levels, DegreeLevel.ASSOCIATE, ASSOCIATE, words);
        add(levels, DegreeLevel.BACHELOR, BACHELOR, words);
        add(levels, DegreeLevel.MASTER, MASTER, words);
        add(levels, DegreeLevel.DOCTORATE, DOCTORATE, words);
        if (!levels.isEmpty() || DEGREE.isIn(words)) {
            add(levels, DegreeLevel.MASTER, MASTER_BESIDE, words);
            add(levels, DegreeLevel.BACHELOR, BACHELOR_BESIDE, words);
        }
        return levels;
    }

    private static void add(List<DegreeLevel> levels, DegreeLevel level, Phrases phrases, List<Word> words) {
        if (isSaid(phrases, words)) {
            levels.add(level);
        }
    }

    /** Whether one of the phrases stands there in the sense of a degree. */
    private static boolean isSaid(Phrases phrases, List<Word> words) {
        for (int i = phrases.indexIn(words, 0); i >= 0; i = phrases.indexIn(words, i + 1)) {
            boolean oneBefore = i > 0 && NO_DEGREE.lengthAt(words, i - 1) > 1;
            boolean twoBefore = i > 1 && NO_DEGREE.lengthAt(words, i - 2) > 2;
            if (!oneBefore && !twoBefore && NO_DEGREE.lengthAt(words, i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** "A degree and 3 years of relevant experience" asks for both; behind "or" the years stand in for the degree. */
    private static boolean isEquivalentTaken(List<Word> words) {
        for (int i = EQUIVALENT.indexIn(words, 0); i >= 0; i = EQUIVALENT.indexIn(words, i + 1)) {
            boolean amount = i > 2 && words.get(i - 1).is("of") && UNITS.lengthAt(words, i - 2) > 0;
            boolean instead = words.subList(Math.max(0, i - MOST_WORDS_OF_AMOUNT), i).stream()
                            .anyMatch(word -> word.is("or"))
                    || isOtherDegreeTaken(words);
            if ((!amount || instead) && !isKindOfSchool(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "…, or a high school diploma with 8 years": practice stands in for the difference. */
    private static boolean isOtherDegreeTaken(List<Word> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).is("or")
                    && !levels(words.subList(i + 1, Math.min(words.size(), i + 4)))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "A degree (FH, TU or comparable)": in brackets, behind names, a comparable school is meant. */
    private static boolean isKindOfSchool(List<Word> words, int comparable) {
        int open = comparable - 1;
        while (open >= 0 && !words.get(open).is("(") && !words.get(open).is(")")) {
            open--;
        }
        boolean inBrackets = open >= 0 && words.get(open).is("(");
        boolean closed =
                comparable + 1 < words.size() && words.get(comparable + 1).is(")");
        return inBrackets
                && closed
                && comparable - open > 2
                && words.get(open + 1).capital();
    }

    /** "An equivalent field" asks for a field, not for experience instead of a degree. */
    private static boolean isEquivalentField(List<Word> words) {
        int at = EQUIVALENT.indexIn(words, 0);
        boolean field = at + 1 < words.size() && FIELD.lengthAt(words, at + 1) > 0;
        return field && EQUIVALENT.indexIn(words, at + 1) < 0;
    }
}

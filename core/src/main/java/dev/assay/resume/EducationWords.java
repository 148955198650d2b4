package dev.assay.resume;

import dev.assay.resume.layout.WordTable;
import dev.assay.text.SmallLetters;
import java.util.List;
import java.util.Set;

/** Tells the words of education apart; they are data ({@code education.txt}). */
final class EducationWords {

    private static final WordTable TABLE = WordTable.load("education.txt");
    private static final Set<String> INSTITUTION = TABLE.set("institution");
    private static final Set<String> COURSE = TABLE.set("course");
    private static final Set<String> DEGREE = TABLE.set("degree");
    private static final Set<String> SUBJECT = TABLE.set("subject");
    private static final Set<String> DETAIL = TABLE.set("detail");
    private static final Set<String> BEFORE_FIELD = TABLE.set("before field");
    private static final Set<String> AFTER_FIELD = TABLE.set("after field");
    private static final Set<String> NOISE = TABLE.set("noise");
    private static final Set<String> CERTIFICATE_ASIDE = TABLE.set("certificate aside");
    private static final Set<String> SUBJECT_OF_COURSE = TABLE.set("subject of course");
    private static final Set<String> TABLE_HEAD = TABLE.set("table head");
    private static final Set<String> CERTIFICATE = TABLE.set("certificate");

    private EducationWords() {}

    static boolean isInstitution(List<String> words) {
        return words.stream().anyMatch(INSTITUTION::contains);
    }

    /** "Faculty of Physics", "School of Engineering": a part of a school that tells the field. */
    static boolean isFaculty(List<String> words) {
        int faculty = Math.max(words.indexOf("faculty"), words.indexOf("department"));
        return faculty >= 0
                || (words.size() > 2
                        && words.get(0).equals("school")
                        && words.get(1).equals("of"));
    }

    /** Whether a single word is what such a part of a school is called. */
    static boolean isFacultyWord(List<String> words) {
        return words.contains("faculty") || words.contains("department") || words.contains("school");
    }

    /** Whether a word says nothing about a course of study. */
    static boolean isNoise(String word) {
        return NOISE.contains(word);
    }

    static boolean isCourse(List<String> words) {
        return words.stream().anyMatch(COURSE::contains);
    }

    static boolean isDegreeOfUnknownLevel(List<String> words) {
        return words.stream().anyMatch(DEGREE::contains);
    }

    static boolean isSubjectLabel(String label) {
        return SUBJECT.contains(label);
    }

    static boolean isDetailLabel(String label) {
        return DETAIL.contains(label);
    }

    /** Whether a word stands between the name of a degree and its field. */
    static boolean isBeforeField(String word) {
        return BEFORE_FIELD.contains(word);
    }

    static boolean isAfterField(List<String> words) {
        return words.stream().anyMatch(AFTER_FIELD::contains);
    }

    static boolean isUnfinished(String text) {
        String lower = SmallLetters.of(text);
        return TABLE.list("unfinished").stream().anyMatch(lower::contains);
    }

    /** Whether a text speaks of a certificate that the person does not hold. */
    static boolean isNotHeld(String text) {
        String lower = SmallLetters.of(text);
        return TABLE.list("not held").stream().anyMatch(lower::contains);
    }

    /** Whether the words only say when, or under which number, a certificate was issued. */
    static boolean isCertificateAside(List<String> words) {
        return words.stream().allMatch(CERTIFICATE_ASIDE::contains);
    }

    /** Whether the name of a course says what it is about, not who gives it: "Web Development Bootcamp". */
    static boolean endsInSubject(List<String> words) {
        return !words.isEmpty() && SUBJECT_OF_COURSE.contains(words.getLast());
    }

    /** Whether the words are the head of a table of schools: "Examination | Board | Year | Score". */
    static boolean isTableHead(List<String> words) {
        return words.size() > 2 && TABLE_HEAD.containsAll(words);
    }

    /** Whether a school's name says that it leads to a secondary certificate; "High School of Economics" does not. */
    static boolean isSecondarySchool(String name) {
        String lower = " " + SmallLetters.of(name).replace(',', ' ') + " ";
        return TABLE.list("secondary school").stream()
                .anyMatch(school -> lower.contains(" " + school + " ") && !lower.contains(" " + school + " of "));
    }

    static boolean isCertificate(List<String> words) {
        return words.stream().anyMatch(CERTIFICATE::contains);
    }

    /** The words for how well a language is spoken, longest first where one holds another. */
    static List<String> levels() {
        return TABLE.list("level");
    }
}

package dev.assay.resume;

import dev.assay.resume.EducationPiece.Kind;
import dev.assay.resume.header.HeaderWords;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Stretch;
import dev.assay.resume.layout.Words;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a phrase of a row says about a course of study. */
final class EducationPieceReader {

    private static final int MAX_WORDS_OF_SCHOOL = 14;

    private final Row row;
    private final FieldPhrase phrase;
    private final Mentions mentions;

    EducationPieceReader(Row row, Mentions mentions) {
        this.row = row;
        this.phrase = new FieldPhrase(row);
        this.mentions = mentions;
    }

    /** The pieces of the phrase between two offsets of the row: one, or more where a degree and a school share it. */
    List<EducationPiece> read(int start, int end) {
        String text = row.text().substring(start, end);
        List<String> words = Words.of(text);
        if (HeaderWords.isPlace(text)
                || words.stream().allMatch(word -> EducationWords.isNoise(word) || isNumber(word))) {
            return List.of();
        }
        Mention degree = mention(ConceptKind.DEGREE, start, end);
        boolean school = EducationWords.isInstitution(words) && words.size() <= MAX_WORDS_OF_SCHOOL;
        if (school && !EducationWords.isFaculty(words)) {
            return withSchool(degree, start, end);
        }
        if (degree != null) {
            return withDegree(degree, start, end);
        }
        return List.of(plain(words, start, end));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** A degree counts in the name of a school only in front of it; "Polytechnic" and "higher education" are parts of names. */
    private List<EducationPiece> withSchool(@Nullable Mention degree, int start, int end) {
        DegreeLevel level = degree == null ? null : degree.concept().level();
        if (degree == null || level == null || degree.start() > offset(start) || isNameOfSchool(degree)) {
            return school(start, end);
        }
        int degreeEnd = degree.end() - row.start();
        if (level.compareTo(DegreeLevel.BACHELOR) >= 0 || isSchool(degreeEnd, end)) {
            Mention field = mention(ConceptKind.FIELD_OF_STUDY, start, end);
            int schoolStart = field == null ? degreeEnd : Math.max(degreeEnd, field.end() - row.start());
            List<EducationPiece> pieces = new ArrayList<>();
            pieces.add(told(Kind.DEGREE, start, schoolStart, level, degreeEnd));
            pieces.addAll(school(phrase.skipBlanks(schoolStart, end), end));
            return pieces;
        }
        EducationPiece told = told(Kind.DEGREE, start, degreeEnd, level, degreeEnd);
        boolean levelOnly = degreeEnd == end && level != DegreeLevel.NONE;
        return levelOnly ? List.of(told) : List.of(told, institution(start, end));
    }

    /** The name of a school; a field of study glued to either end of it stays off. */
    private List<EducationPiece> school(int start, int end) {
        int lastWord = row.text().lastIndexOf(' ', end - 1);
        if (lastWord > start && EducationWords.isCourse(Words.of(row.text().substring(lastWord, end)))) {
            EducationPiece course =
                    new EducationPiece(Kind.COURSE, offset(lastWord + 1), offset(end), DegreeLevel.NONE, null);
            return List.of(institution(start, phrase.trimmedEnd(start, lastWord)), course);
        }
        Mention field = mention(ConceptKind.FIELD_OF_STUDY, start, end);
        if (field == null) {
            return List.of(institution(start, end));
        }
        int fieldStart = field.start() - row.start();
        int fieldEnd = field.end() - row.start();
        EducationPiece told = new EducationPiece(
                Kind.FIELD, field.start(), field.end(), null, new Stretch(field.start(), field.end()));
        if (fieldStart == start && isSchool(fieldEnd, end)) {
            return List.of(told, institution(phrase.skipBlanks(fieldEnd, end), end));
        }
        boolean glued = fieldEnd == end && isSchool(start, fieldStart);
        return glued
                ? List.of(institution(start, phrase.trimmedEnd(start, fieldStart)), told)
                : List.of(institution(start, end));
    }

    private EducationPiece institution(int start, int end) {
        return new EducationPiece(Kind.INSTITUTION, offset(start), offset(end), null, null);
    }

    /** Whether a part of a phrase is the name of a school by itself: at least two words, the last of which starts large. */
    private boolean isSchool(int start, int end) {
        String part = row.text().substring(Math.min(start, end), end).strip();
        List<String> words = Words.of(part);
        return words.size() >= 2
                && EducationWords.isInstitution(words)
                && Character.isUpperCase(part.charAt(0))
                && Character.isUpperCase(part.charAt(part.lastIndexOf(' ') + 1));
    }

    /** "High School of Economics" is the name of a school, not a level. */
    private boolean isNameOfSchool(Mention degree) {
        return row.text().startsWith(" of ", degree.end() - row.start());
    }

    private List<EducationPiece> withDegree(Mention degree, int start, int end) {
        List<EducationPiece> pieces = new ArrayList<>();
        int degreeStart = degree.start() - row.start();
        String before = row.text().substring(start, degreeStart);
        if (!Words.of(before).isEmpty() && HeaderWords.isNameLike(before)) {
            EducationPiece plain = plain(Words.of(before), start, phrase.trimmedEnd(start, degreeStart));
            boolean course = degree.concept().level() == DegreeLevel.NONE
                    && (plain.kind() == Kind.UNKNOWN || plain.kind() == Kind.FIELD);
            pieces.add(course ? plain.as(Kind.SUBJECT) : plain);
        }
        if (degree.concept().level() == DegreeLevel.NONE) {
            addProvider(pieces, degree);
        }
        pieces.add(told(Kind.DEGREE, degreeStart, end, degree.concept().level(), degree.end() - row.start()));
        return pieces;
    }

    /** The name of a course can hold the name of who gives it: "Acmedemy course". */
    private void addProvider(List<EducationPiece> pieces, Mention course) {
        int start = course.start() - row.start();
        int end = course.end() - row.start();
        int behindName = end;
        int space = row.text().lastIndexOf(' ', end - 1);
        if (space > start && EducationWords.isCourse(Words.of(row.text().substring(space, end)))) {
            behindName = space;
        }
        String name = row.text().substring(start, behindName);
        boolean named = Words.of(name).stream()
                .noneMatch(word -> EducationWords.isNoise(word) || EducationWords.isCourse(List.of(word)));
        if (named && EducationWords.endsInSubject(Words.of(name))) {
            pieces.add(new EducationPiece(
                    Kind.SUBJECT, offset(start), offset(behindName), null, phrase.stretch(start, behindName)));
        } else if (named && Character.isUpperCase(name.charAt(0))) {
            pieces.add(new EducationPiece(Kind.INSTITUTION, offset(start), offset(behindName), null, null));
        }
    }

    private EducationPiece plain(List<String> words, int start, int end) {
        if (EducationWords.isFaculty(words)) {
            return told(Kind.FACULTY, start, end, null, phrase.behind(start, end, EducationWords::isFacultyWord));
        }
        if (EducationWords.isDegreeOfUnknownLevel(words)) {
            return told(
                    Kind.DEGREE, start, end, null, phrase.behind(start, end, EducationWords::isDegreeOfUnknownLevel));
        }
        if (EducationWords.isCourse(words)) {
            return course(start, end);
        }
        boolean field = mention(ConceptKind.FIELD_OF_STUDY, start, end) != null;
        Stretch named = field ? phrase.field(start, end) : null; // "both in Physics" names Physics
        return new EducationPiece(
                field ? Kind.FIELD : Kind.UNKNOWN,
                offset(start),
                offset(end),
                null,
                named == null ? phrase.stretch(start, end) : named);
    }

    /** "Course in Java", "Java course": the field stands behind the word, or else before it. */
    private EducationPiece course(int start, int end) {
        int behind = phrase.behind(start, end, EducationWords::isCourse);
        EducationPiece piece = told(Kind.COURSE, start, end, DegreeLevel.NONE, behind);
        if (piece.field() != null) {
            return piece;
        }
        int word = row.text().lastIndexOf(' ', behind - 1);
        int bracket = row.text().lastIndexOf('(', behind - 1);
        int fieldEnd = Math.max(start, bracket > start ? bracket : word);
        return new EducationPiece(
                Kind.COURSE, offset(start), offset(end), DegreeLevel.NONE, phrase.stretch(start, fieldEnd));
    }

    private EducationPiece told(Kind kind, int start, int end, @Nullable DegreeLevel level, int behind) {
        return new EducationPiece(
                kind, offset(start), offset(phrase.trimmedEnd(start, end)), level, phrase.field(behind, end));
    }

    private @Nullable Mention mention(ConceptKind kind, int start, int end) {
        for (Mention mention : mentions.within(offset(start), offset(end))) {
            if (mention.concept().kind() == kind) {
                return mention;
            }
        }
        return null;
    }

    private int offset(int inRow) {
        return row.start() + inRow;
    }
}

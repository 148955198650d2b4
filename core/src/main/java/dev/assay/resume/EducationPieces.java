package dev.assay.resume;

import dev.assay.resume.EducationPiece.Kind;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a row into pieces and tells what each says about a course of study. */
final class EducationPieces {

    private final Row row;
    private final List<Mention> mentions;
    private final List<EducationPiece> pieces = new ArrayList<>();
    private String label = "";

    private EducationPieces(Row row, List<Mention> mentions) {
        this.row = row;
        this.mentions = mentions;
    }

    /**
     * The pieces of a row outside its dates.
     *
     * @param mentions the degrees and fields of study that the document names
     */
    static List<EducationPiece> of(Row row, List<DateRange> dates, List<Mention> mentions) {
        EducationPieces reader = new EducationPieces(row, mentions);
        for (HeaderPiece piece : HeaderSplitter.split(row.text(), dates)) {
            reader.cut(piece.start(), piece.end());
        }
        return reader.pieces;
    }

    /** Cuts at the ends of sentences and before "from". */
    private void cut(int start, int end) {
        int from = start;
        for (int at = start; at < end - 2; at++) {
            boolean sentence =
                    row.text().charAt(at) == '.' && Row.blank(row.text().charAt(at + 1)) && at - from > 3;
            if (sentence || row.text().startsWith(" from ", at)) {
                add(from, at);
                from = sentence ? at + 2 : at + " from ".length();
                at = from;
            }
        }
        add(from, end);
    }

    private void add(int start, int end) {
        if (end <= start || (EducationWords.isDetailLabel(label) && !EducationWords.isSubjectLabel(label))) {
            return;
        }
        String words = row.text().substring(start, end);
        EducationPiece piece = piece(words, row.start() + start, row.start() + end);
        boolean colon = row.text().substring(end).stripLeading().startsWith(":");
        boolean announced =
                EducationWords.isSubjectLabel(label) && piece.kind() != Kind.INSTITUTION && piece.kind() != Kind.DEGREE;
        pieces.add(announced ? piece.as(Kind.SUBJECT) : piece);
        label = colon ? words.toLowerCase(Locale.ROOT).strip() : "";
        if (EducationWords.isSubjectLabel(label) || EducationWords.isDetailLabel(label)) {
            pieces.removeLast();
            if (EducationWords.isCourse(List.of(label))) {
                pieces.add(piece);
            }
        }
    }

    private EducationPiece piece(String text, int start, int end) {
        List<String> words = HeaderWords.words(text);
        Mention degree = mention(ConceptKind.DEGREE, start, end);
        if (degree != null && !isNameOfSchool(degree)) {
            return told(Kind.DEGREE, start, end, degree.concept().level(), degree.end());
        }
        if (HeaderWords.isPlace(text)) {
            return new EducationPiece(Kind.NOTHING, start, end, null, null);
        }
        if (EducationWords.isInstitution(words) && !EducationWords.isFaculty(words)) {
            return new EducationPiece(Kind.INSTITUTION, start, end, null, null);
        }
        return withoutSchool(words, start, end);
    }

    private EducationPiece withoutSchool(List<String> words, int start, int end) {
        if (EducationWords.isFaculty(words)) {
            return told(Kind.FACULTY, start, end, null, start + firstWord(start, end));
        }
        if (EducationWords.isDegreeOfUnknownLevel(words)) {
            return told(Kind.DEGREE, start, end, null, behind(start, end, EducationWords::isDegreeOfUnknownLevel));
        }
        if (EducationWords.isCourse(words)) {
            return course(start, end);
        }
        boolean field = mention(ConceptKind.FIELD_OF_STUDY, start, end) != null;
        return new EducationPiece(field ? Kind.FIELD : Kind.UNKNOWN, start, end, null, new Stretch(start, end));
    }

    /** "High School of Economics" is the name of a school, not a level. */
    private boolean isNameOfSchool(Mention degree) {
        return degree.concept().level() == DegreeLevel.SECONDARY
                && row.text().startsWith(" of ", degree.end() - row.start());
    }

    /** "Course in Java", "Java course": the field stands behind the word, or else before it. */
    private EducationPiece course(int start, int end) {
        int behind = behind(start, end, EducationWords::isCourse);
        EducationPiece piece = told(Kind.COURSE, start, end, DegreeLevel.NONE, behind);
        if (piece.field() != null) {
            return piece;
        }
        int wordStart = row.text().lastIndexOf(' ', behind - row.start() - 1);
        int bracket = row.text().lastIndexOf('(', behind - row.start() - 1);
        int fieldEnd = row.start() + (bracket > start - row.start() ? bracket : wordStart);
        return new EducationPiece(
                Kind.COURSE, start, end, DegreeLevel.NONE, stripped(start, Math.max(start, fieldEnd)));
    }

    private int firstWord(int start, int end) {
        int space = row.text().indexOf(' ', start - row.start());
        return space < 0 || row.start() + space > end ? end - start : row.start() + space - start;
    }

    /** The offset behind the last word of a piece that passes the test. */
    private int behind(int start, int end, java.util.function.Predicate<List<String>> test) {
        int best = end;
        int at = start;
        while (at < end) {
            int space = row.text().indexOf(' ', at - row.start());
            int wordEnd = space < 0 ? end : Math.min(end, row.start() + space);
            if (wordEnd > at
                    && test.test(HeaderWords.words(row.text().substring(at - row.start(), wordEnd - row.start())))) {
                best = wordEnd;
            }
            at = wordEnd + 1;
        }
        return best;
    }

    private EducationPiece told(Kind kind, int start, int end, @Nullable DegreeLevel level, int behind) {
        return new EducationPiece(kind, start, end, level, field(behind, end));
    }

    /** The field of study between the name of a degree and the end of a piece. */
    private @Nullable Stretch field(int from, int end) {
        int at = from;
        while (at < end) {
            int next = wordEnd(at, end);
            String word = row.text()
                    .substring(at - row.start(), next - row.start())
                    .toLowerCase(Locale.ROOT)
                    .strip();
            boolean skipped = word.isEmpty()
                    || EducationWords.isBeforeField(word)
                    || word.chars().noneMatch(Character::isLetter);
            if (!skipped) {
                return stripped(at, fieldEnd(at, end));
            }
            at = next + 1;
        }
        return null;
    }

    private int fieldEnd(int from, int end) {
        int at = from;
        while (at < end) {
            int next = wordEnd(at, end);
            if (EducationWords.isAfterField(
                    row.text().substring(at - row.start(), next - row.start()).toLowerCase(Locale.ROOT))) {
                return at;
            }
            at = next + 1;
        }
        return end;
    }

    private int wordEnd(int at, int end) {
        int space = row.text().indexOf(' ', at - row.start());
        return space < 0 ? end : Math.min(end, row.start() + space);
    }

    private @Nullable Stretch stripped(int start, int end) {
        int from = start;
        int to = end;
        while (to > from && " .,;:)(-–".indexOf(row.text().charAt(to - 1 - row.start())) >= 0) {
            to--;
        }
        while (from < to && " .,;:)(-–".indexOf(row.text().charAt(from - row.start())) >= 0) {
            from++;
        }
        return from < to ? new Stretch(from, to) : null;
    }

    private @Nullable Mention mention(ConceptKind kind, int start, int end) {
        for (Mention mention : mentions) {
            if (mention.concept().kind() == kind && mention.start() >= start && mention.end() <= end) {
                return mention;
            }
        }
        return null;
    }
}

package dev.assay.resume;

import dev.assay.resume.EducationPiece.Kind;
import dev.assay.resume.date.DateRange;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A course of study while its rows are being put together. */
final class EducationDraft {

    private final List<EducationPiece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable DateRange dates;

    /** Whether a row tells what this course of study has told already, so that it must belong to another. */
    boolean conflictsWith(List<EducationPiece> rowPieces, @Nullable DateRange rowDates) {
        return (dates != null && rowDates != null)
                || (hasDegree(pieces) && hasDegree(rowPieces))
                || (has(pieces, Kind.INSTITUTION) && has(rowPieces, Kind.INSTITUTION));
    }

    void add(Row row, List<EducationPiece> rowPieces, @Nullable DateRange rowDates) {
        boolean afterDegree = false;
        for (EducationPiece piece : rowPieces) {
            boolean field = piece.kind() == Kind.FIELD || piece.kind() == Kind.UNKNOWN;
            pieces.add(afterDegree && field && !has(pieces, Kind.SUBJECT) ? piece.as(Kind.SUBJECT) : joined(piece));
            afterDegree = (piece.kind() == Kind.DEGREE || piece.kind() == Kind.COURSE) && piece.field() == null;
        }
        words.append(row.text()).append('\n');
        dates = dates == null ? rowDates : dates;
    }

    /** A school's name that the line break cut: "… at Northern Technical" and "University". */
    private EducationPiece joined(EducationPiece piece) {
        EducationPiece before = pieces.isEmpty() ? null : pieces.getLast();
        boolean rest = before != null
                && piece.kind() == Kind.INSTITUTION
                && piece.end() - piece.start() < 12
                && before.kind() == Kind.UNKNOWN
                && piece.start() - before.end() < 4;
        if (before == null || !rest) {
            return piece;
        }
        pieces.removeLast();
        return new EducationPiece(Kind.INSTITUTION, before.start(), piece.end(), null, null);
    }

    static boolean hasDegree(List<EducationPiece> pieces) {
        return has(pieces, Kind.DEGREE) || has(pieces, Kind.COURSE);
    }

    static boolean has(List<EducationPiece> pieces, Kind kind) {
        return pieces.stream().anyMatch(piece -> piece.kind() == kind);
    }

    /** Whether enough is told to call it a course of study. */
    boolean isTold() {
        boolean named = has(pieces, Kind.DEGREE) || has(pieces, Kind.INSTITUTION);
        return named || ((has(pieces, Kind.COURSE) || dates != null) && (!lacksField() || !lacksInstitution()));
    }

    boolean lacksField() {
        return field() == null;
    }

    boolean lacksInstitution() {
        return institution() == null;
    }

    /** The piece that names the degree or the kind of course, or null. */
    @Nullable
    EducationPiece degree() {
        EducationPiece degree = first(Kind.DEGREE);
        return degree == null ? first(Kind.COURSE) : degree;
    }

    /** Where the field of study is named, or null. */
    @Nullable
    Stretch field() {
        Stretch told = toldField();
        if (told != null) {
            return told;
        }
        List<EducationPiece> unknown = unknown();
        int index = has(pieces, Kind.INSTITUTION) || (unknown.size() == 1 && !has(pieces, Kind.COURSE)) ? 0 : 1;
        return unknown.size() > index ? unknown.get(index).field() : null;
    }

    /** Whether nothing but its place says that the field is one. */
    boolean guessesField() {
        return toldField() == null;
    }

    private @Nullable Stretch toldField() {
        for (Kind kind : List.of(Kind.DEGREE, Kind.SUBJECT, Kind.FIELD, Kind.COURSE, Kind.FACULTY)) {
            for (EducationPiece piece : pieces) {
                if (piece.kind() == kind && piece.field() != null) {
                    return piece.field();
                }
            }
        }
        return null;
    }

    /** Where the school is named, or null. */
    @Nullable
    Stretch institution() {
        EducationPiece named = first(Kind.INSTITUTION);
        if (named == null) {
            Stretch field = field();
            named = unknown().stream()
                    .filter(piece -> !Objects.equals(piece.field(), field))
                    .findFirst()
                    .orElse(null);
        }
        return named == null ? null : new Stretch(named.start(), named.end());
    }

    private List<EducationPiece> unknown() {
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.UNKNOWN && piece.field() != null)
                .toList();
    }

    private @Nullable EducationPiece first(Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).findFirst().orElse(null);
    }

    @Nullable
    DateRange dates() {
        return dates;
    }

    boolean isComplete() {
        boolean ongoing = dates != null && dates.present();
        return !ongoing && !EducationWords.isUnfinished(words.toString());
    }
}

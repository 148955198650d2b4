package dev.assay.resume;

import dev.assay.resume.EducationPiece.Kind;
import dev.assay.resume.date.DateRange;
import dev.assay.resume.header.HeaderPiece;
import dev.assay.resume.header.HeaderSplitter;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Stretch;
import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.List;

/** Cuts a row into pieces that each say something about a course of study. */
final class EducationPieces {

    private static final String FROM = " from ";

    private final Row row;
    private final EducationPieceReader reader;
    private final List<EducationPiece> pieces = new ArrayList<>();
    private String label = "";

    private EducationPieces(Row row, Mentions mentions) {
        this.row = row;
        this.reader = new EducationPieceReader(row, mentions);
    }

    /**
     * The pieces of a row outside its dates. Behind the label of a detail ("Courses taken: …") there are none.
     *
     * @param mentions the degrees and fields of study that the document names
     */
    static List<EducationPiece> of(Row row, List<DateRange> dates, Mentions mentions) {
        EducationPieces cutter = new EducationPieces(row, mentions);
        for (HeaderPiece piece : HeaderSplitter.split(row.text(), dates)) {
            cutter.cut(piece.start(), piece.end());
        }
        return cutter.pieces;
    }

    /** Cuts before "from". */
    private void cut(int start, int end) {
        int from = start;
        for (int at = row.text().indexOf(FROM, start);
                at >= 0 && at < end;
                at = row.text().indexOf(FROM, from)) {
            add(from, at);
            from = at + FROM.length();
        }
        add(from, end);
    }

    private void add(int start, int end) {
        if (end <= start || EducationWords.isDetailLabel(label)) {
            return;
        }
        boolean announced = EducationWords.isSubjectLabel(label);
        boolean colon = row.text().substring(end).stripLeading().startsWith(":");
        label = colon ? SmallLetters.of(row.text().substring(start, end)).strip() : "";
        if (EducationWords.isDetailLabel(label) || EducationWords.isSubjectLabel(label)) {
            return;
        }
        for (EducationPiece piece : reader.read(start, end)) {
            boolean named = piece.kind() == Kind.INSTITUTION || piece.kind() == Kind.DEGREE;
            if (colon && piece.kind() == Kind.COURSE && piece.field() != null) {
                addNameOfCourse(piece, piece.field());
            } else {
                pieces.add(announced && !named ? piece.as(Kind.SUBJECT) : piece);
            }
        }
    }

    /** Before a colon stands who gives the course ("Acme training program: Java"), and behind it the field. */
    private void addNameOfCourse(EducationPiece piece, Stretch name) {
        pieces.add(new EducationPiece(Kind.UNKNOWN, name.start(), name.end(), null, name));
        pieces.add(new EducationPiece(Kind.COURSE, piece.start(), piece.end(), piece.level(), null));
    }
}

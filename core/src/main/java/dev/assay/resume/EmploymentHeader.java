package dev.assay.resume;

import dev.assay.resume.date.DateRange;
import dev.assay.resume.header.HeaderPiece;
import dev.assay.resume.header.HeaderPiece.Kind;
import dev.assay.resume.header.HeaderWords;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Stretch;
import dev.assay.resume.layout.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that open an employment, while they are being put together. */
final class EmploymentHeader {

    /** Which pieces may name the employer. */
    enum Trust {
        /** Those that a word marks as an employer's name. */
        MARKED,
        /** Those too about which nothing is known. */
        UNKNOWN_TOO
    }

    private final int anchorRow;
    private final @Nullable DateRange dates;
    private @Nullable Stretch title;
    private @Nullable Stretch employer;
    private boolean underEmployer;
    private boolean selfEmployed;
    private int firstRow;
    private int lastRow;

    EmploymentHeader(int row, @Nullable DateRange dates) {
        this.anchorRow = row;
        this.dates = dates;
        this.firstRow = row;
        this.lastRow = row;
    }

    /** Takes what is still missing from the pieces of a row; answers whether anything was taken. */
    boolean take(Row row, int position, List<HeaderPiece> pieces, Trust trust) {
        boolean taken = title == null ? takeTitle(row, pieces) : selfEmployed && takeRoleOfOneself(row, pieces);
        if (employer == null && takeEmployer(row, pieces, trust)) {
            taken = true;
            underEmployer = position < anchorRow && pieces.stream().noneMatch(piece -> piece.kind() == Kind.TITLE);
        }
        if (taken) {
            firstRow = Math.min(firstRow, position);
            lastRow = Math.max(lastRow, position);
        }
        return taken;
    }

    private boolean takeTitle(Row row, List<HeaderPiece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == Kind.TITLE) {
                int last = i;
                while (last + 1 < pieces.size() && continuesTitle(pieces.get(last + 1))) {
                    last++;
                }
                title = new Stretch(
                        row.start() + pieces.get(i).start(),
                        row.start() + pieces.get(last).end());
                selfEmployed = last == i && isSelfEmployment(row, pieces.get(i));
                return true;
            }
        }
        return false;
    }

    /** "Freelance" stands for the employer where another row names the role: "Web Developer", and below it "Self-employed". */
    private boolean takeRoleOfOneself(Row row, List<HeaderPiece> pieces) {
        boolean role = pieces.stream().anyMatch(piece -> piece.kind() == Kind.TITLE && !isSelfEmployment(row, piece));
        if (!role || employer != null) {
            return false;
        }
        employer = title;
        return takeTitle(row, pieces);
    }

    private static boolean isSelfEmployment(Row row, HeaderPiece piece) {
        return HeaderWords.isSelfEmployment(row.text().substring(piece.start(), piece.end()));
    }

    private static boolean continuesTitle(HeaderPiece piece) {
        return piece.kind() == Kind.DEPARTMENT || (piece.kind() == Kind.TITLE && piece.weak());
    }

    private boolean takeEmployer(Row row, List<HeaderPiece> pieces, Trust trust) {
        HeaderPiece best = null;
        for (HeaderPiece piece : pieces) {
            boolean marked = piece.kind() == Kind.EMPLOYER && (best == null || best.kind() != Kind.EMPLOYER);
            boolean unknown = piece.kind() == Kind.UNKNOWN && best == null && trust == Trust.UNKNOWN_TOO;
            if ((marked || unknown) && canBeName(row, piece)) {
                best = piece;
            }
        }
        if (best == null) {
            return false;
        }
        employer = new Stretch(row.start() + best.start(), row.start() + best.end());
        return true;
    }

    private static boolean canBeName(Row row, HeaderPiece piece) {
        String words = row.text().substring(piece.start(), piece.end());
        int count = Words.of(words).size();
        return (count <= 2 || HeaderWords.isNameLike(words)) && !(count > 2 && HeaderWords.startsWithVerb(words));
    }

    /** The row that holds its dates; where it has none, the row of its role. */
    int anchorRow() {
        return anchorRow;
    }

    /** Its dates, as offsets in the row that holds them. */
    @Nullable
    DateRange dates() {
        return dates;
    }

    @Nullable
    Stretch title() {
        return title;
    }

    @Nullable
    Stretch employer() {
        return employer;
    }

    void inherit(@Nullable Stretch groupEmployer) {
        employer = groupEmployer;
        underEmployer = true;
    }

    /** Whether its employer stands on a line above, which may hold for the roles behind it too. */
    boolean isUnderEmployer() {
        return underEmployer;
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    boolean isComplete() {
        return title != null && employer != null;
    }
}

package dev.assay.resume.header;

/**
 * A part of a row that may name a role or an employer.
 *
 * @param kind what it names
 * @param start the offset of its first code unit in the row
 * @param end the offset behind its last
 * @param weak whether only a comma stands between it and the piece before
 */
public record HeaderPiece(Kind kind, int start, int end, boolean weak) {

    /** What a piece names. */
    public enum Kind {
        TITLE,
        EMPLOYER,
        /** A place, a length of time or a remark in brackets. */
        ASIDE,
        DEPARTMENT,
        UNKNOWN
    }

    public HeaderPiece as(Kind other) {
        return new HeaderPiece(other, start, end, weak);
    }

    public HeaderPiece until(int newEnd) {
        return new HeaderPiece(kind, start, newEnd, weak);
    }
}

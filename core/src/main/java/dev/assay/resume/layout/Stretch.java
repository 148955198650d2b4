package dev.assay.resume.layout;

/** A place of a document's text: the offset of its first code unit and the offset behind its last. */
public record Stretch(int start, int end) {

    public boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }
}

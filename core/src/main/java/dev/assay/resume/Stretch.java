package dev.assay.resume;

/** A place of a document's text: the offset of its first code unit and the offset behind its last. */
record Stretch(int start, int end) {

    boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }
}

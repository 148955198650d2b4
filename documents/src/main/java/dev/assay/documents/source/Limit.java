package dev.assay.documents.source;

import java.util.Locale;

/** One limit on what a file may use of the machine, with the number that holds by default and why it is that one. */
public enum Limit {
    BYTES(32L << 20, "the size of a file; a résumé with photographs is rarely above 10 MiB"),
    INFLATED_BYTES(96L << 20, "what all its compressed parts may unpack to; real text files unpack to a few MiB"),
    ZIP_ENTRIES(2_000, "the parts of a zip container; office programs write fewer than a hundred"),
    PAGES(200, "the pages of a PDF file; the longest academic résumés have about fifty"),
    OBJECTS(200_000, "the objects of a PDF file; one of two hundred rich pages has some tens of thousands"),
    PIXELS(40_000_000, "the pixels of a picture that is read; a page scanned at 600 dots an inch has 35 million"),
    CHARACTERS(2_000_000, "the characters of the text; about 500 full pages"),
    MILLISECONDS(20_000, "the time for a file; some thousand times what an ordinary résumé takes"),
    OCR_PAGES(20, "the pages of a file that are read by OCR; a scanned résumé has two or three, and 0 turns OCR off"),
    OCR_MILLISECONDS(120_000, "the further time for all of them; a page takes two to five seconds"),
    HEAP_MEBIBYTES(
            160, "the memory for the objects of one reader process, which as a whole stays below 256 MiB with it");

    private final long standard;
    private final String reason;

    Limit(long standard, String reason) {
        this.standard = standard;
        this.reason = reason;
    }

    /** The number that holds where no other is given. */
    public long standard() {
        return standard;
    }

    /** What it limits, and why by this number. */
    public String reason() {
        return reason;
    }

    /** Its name in files of limits. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.assay.documents.source;

import java.time.Duration;

/**
 * How much of the machine one file may use before its reader gives up on it.
 *
 * @param bytes the size of the file. 32 MiB: a résumé with photographs is rarely above 10
 * @param inflatedBytes what all its compressed parts may unpack to. 96 MiB: two readers at once stay far below 1 GiB, and real
 *     text files unpack to a few megabytes
 * @param zipEntries the files in a zip container. 2,000: office programs write fewer than a hundred
 * @param pages the pages of a PDF file. 200: the longest academic résumés have about fifty
 * @param characters the characters of the text. 2,000,000: about 500 full pages
 * @param time the wall time. 20 seconds: some thousand times what an ordinary résumé takes
 */
public record Limits(long bytes, long inflatedBytes, int zipEntries, int pages, int characters, Duration time) {

    public Limits {
        if (bytes < 1 || inflatedBytes < 1 || zipEntries < 1 || pages < 1 || characters < 1 || !time.isPositive()) {
            throw new IllegalArgumentException("every limit must be positive");
        }
    }

    /** The defaults, with the reasons given above. */
    public static Limits standard() {
        return new Limits(32L << 20, 96L << 20, 2_000, 200, 2_000_000, Duration.ofSeconds(20));
    }

    public Limits withBytes(long most) {
        return new Limits(most, inflatedBytes, zipEntries, pages, characters, time);
    }

    public Limits withInflatedBytes(long most) {
        return new Limits(bytes, most, zipEntries, pages, characters, time);
    }

    public Limits withZipEntries(int most) {
        return new Limits(bytes, inflatedBytes, most, pages, characters, time);
    }

    public Limits withPages(int most) {
        return new Limits(bytes, inflatedBytes, zipEntries, most, characters, time);
    }

    public Limits withCharacters(int most) {
        return new Limits(bytes, inflatedBytes, zipEntries, pages, most, time);
    }

    public Limits withTime(Duration most) {
        return new Limits(bytes, inflatedBytes, zipEntries, pages, characters, most);
    }
}

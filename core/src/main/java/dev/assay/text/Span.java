package dev.assay.text;

/**
 * A stretch of a document's text.
 *
 * @param start the first UTF-16 code unit, from 0
 * @param end the code unit behind the last, greater than {@code start}
 * @param page the page on which the stretch starts, from 1
 */
public record Span(int start, int end, int page) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start || page < 1) {
            throw new IllegalArgumentException("span " + start + ".." + end + " on page " + page);
        }
    }

    /** Whether the two stretches share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this stretch. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}

package dev.assay.report;

import dev.assay.report.Quote.Piece;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Shows stretches of one document in the lines around them: as much as makes them understood. */
final class Surroundings {

    /** Characters kept on each side of a stretch, some more to end at a space. */
    private static final int KEPT = 110;

    private static final int TO_SPACE = 20;
    private static final String CUT = " … ";

    private final Source source;
    private final Document document;
    private final List<Piece> pieces = new ArrayList<>();

    private Surroundings(Source source) {
        this.source = source;
        this.document = source.document();
    }

    /** The lines from the first stretch to the last; the stretches are in order and may overlap. */
    static List<Piece> of(Source source, List<Span> spans) {
        Document document = source.document();
        Surroundings shown = new Surroundings(source);
        int position = lineStart(document, spans.getFirst());
        for (Span span : merged(document, spans)) {
            shown.between(position, span.start());
            shown.pieces.add(new Piece(document.quote(span), true));
            position = span.end();
        }
        shown.after(position, lineEnd(document, document.span(position - 1, position)));
        return shown.pieces;
    }

    private static List<Span> merged(Document document, List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                Span last = merged.removeLast();
                merged.add(document.span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    static int lineStart(Document document, Span span) {
        return document.lineAt(span.start()).start();
    }

    static int lineEnd(Document document, Span span) {
        return Math.max(span.end(), document.lineAt(span.end() - 1).end());
    }

    private void between(int from, int to) {
        if (pieces.isEmpty()) {
            int start = to - from <= KEPT ? from : spaceAfter(to - KEPT, to);
            plain((start > from ? "… " : "") + masked(start, to).stripLeading());
        } else if (to - from <= 2 * KEPT) {
            plain(masked(from, to));
        } else {
            plain(masked(from, spaceBefore(from + KEPT, from)) + CUT + masked(spaceAfter(to - KEPT, to), to));
        }
    }

    private void after(int from, int to) {
        int end = to - from <= KEPT ? to : spaceBefore(from + KEPT, from);
        plain(masked(from, end).stripTrailing() + (end < to ? " …" : ""));
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }

    private String masked(int from, int to) {
        return source.masked(from, to);
    }

    private int spaceAfter(int position, int limit) {
        for (int index = position; index < Math.min(limit, position + TO_SPACE); index++) {
            if (Character.isWhitespace(document.text().charAt(index))) {
                return index;
            }
        }
        return position;
    }

    private int spaceBefore(int position, int limit) {
        for (int index = position; index > Math.max(limit, position - TO_SPACE); index--) {
            if (Character.isWhitespace(document.text().charAt(index))) {
                return index;
            }
        }
        return position;
    }
}

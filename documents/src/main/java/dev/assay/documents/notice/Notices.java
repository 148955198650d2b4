package dev.assay.documents.notice;

import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds to a document's findings what its visible text gives away. */
public final class Notices {

    /** Enough to judge by. */
    private static final int MOST = 20;

    private Notices() {}

    /** The document with all findings, in the order of their pages. */
    public static Document addTo(Document document) {
        List<Finding> findings = new ArrayList<>(document.findings());
        for (Span span : Instructions.in(document)) {
            findings.add(finding(
                    document, span, Finding.Kind.INSTRUCTION_TO_SOFTWARE, "speaks to software instead of to a reader"));
        }
        for (Span span : LookalikeLetters.in(document)) {
            findings.add(finding(
                    document,
                    span,
                    Finding.Kind.LOOKALIKE_LETTERS,
                    "holds letters of another alphabet that look like Latin ones"));
        }
        if (findings.size() == document.findings().size()) {
            return document;
        }
        findings.sort(Comparator.comparingInt(Finding::page));
        return new Document(
                document.name(),
                document.sha256(),
                document.text(),
                document.pageStarts(),
                document.lines(),
                document.date(),
                findings,
                document.placements());
    }

    private static Finding finding(Document document, Span span, Finding.Kind kind, String detail) {
        return new Finding(kind, span.page(), document.quote(span), detail, document.areas(span));
    }

    /** The first spans, as many as a reviewer needs. */
    static List<Span> most(List<Span> spans) {
        return spans.subList(0, Math.min(MOST, spans.size()));
    }
}

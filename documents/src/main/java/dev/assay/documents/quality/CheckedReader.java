package dev.assay.documents.quality;

import dev.assay.text.Document;
import dev.assay.text.DocumentReader;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.util.ArrayList;
import java.util.List;

/** Adds to what another reader reads the finding that a person should check it, where its quality is low. */
public final class CheckedReader implements DocumentReader {

    private final DocumentReader reader;

    public CheckedReader(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public Reading read(String name, byte[] bytes) {
        return switch (reader.read(name, bytes)) {
            case Reading.Legible(Document document) -> new Reading.Legible(checked(document));
            case Reading.Unreadable unreadable -> unreadable;
        };
    }

    private static Document checked(Document document) {
        return ReadingQuality.of(document)
                .finding()
                .map(finding -> with(document, finding))
                .orElse(document);
    }

    private static Document with(Document document, Finding finding) {
        List<Finding> findings = new ArrayList<>(List.of(finding));
        findings.addAll(document.findings());
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
}

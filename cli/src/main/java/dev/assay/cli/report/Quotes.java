package dev.assay.cli.report;

import dev.assay.cli.report.Quote.Piece;
import dev.assay.evidence.Evidence;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a candidate's evidence in the lines of the documents it is from: one quote for each line. */
final class Quotes {

    private final List<Document> documents;

    Quotes(List<Document> documents) {
        this.documents = List.copyOf(documents);
    }

    /** A line of a source: where evidence from the same one belongs together. */
    private record Place(String source, int start, int end) {}

    /** The evidence by line, in the order in which the lines first come. */
    List<Quote> of(List<Evidence> evidence) {
        Map<Place, List<Evidence>> byPlace = new LinkedHashMap<>();
        for (Evidence piece : evidence) {
            byPlace.computeIfAbsent(placeOf(piece), _ -> new ArrayList<>()).add(piece);
        }
        return byPlace.values().stream().map(this::quote).toList();
    }

    private Place placeOf(Evidence piece) {
        Span span = piece.span();
        return documentOf(piece)
                .map(document -> new Place(
                        piece.source(), Surroundings.lineStart(document, span), Surroundings.lineEnd(document, span)))
                .orElseGet(() -> new Place(piece.source(), span.start(), span.end()));
    }

    private Quote quote(List<Evidence> sameLine) {
        Evidence strongest = sameLine.getFirst();
        Optional<Document> document = documentOf(strongest);
        List<Piece> pieces = document.map(found -> Surroundings.of(
                        found,
                        sameLine.stream()
                                .map(Evidence::span)
                                .sorted()
                                .distinct()
                                .toList()))
                .orElseGet(() -> List.of(new Piece(strongest.text(), true)));
        return new Quote(
                pieces,
                strongest.source(),
                strongest.span().page(),
                document.map(Document::pages).orElse(0),
                Words.of(strongest.strength()));
    }

    /** The document that the evidence is from: it has that name and, at that place, those words. */
    private Optional<Document> documentOf(Evidence piece) {
        Span span = piece.span();
        return documents.stream()
                .filter(document -> document.name().equals(piece.source()))
                .filter(document -> span.end() <= document.text().length()
                        && document.quote(span).equals(piece.text()))
                .findFirst();
    }
}

package dev.assay.report;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Origin;
import dev.assay.report.Quote.Piece;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Shows a candidate's evidence in the lines of the documents it is from: one quote for each line. */
final class Quotes {

    private final List<Source> sources;
    private final BiFunction<Integer, Integer, String> places;

    /** @param places the address of a document, by its number from 1, where a stretch of it starts */
    Quotes(List<Document> documents, BiFunction<Integer, Integer, String> places) {
        this.sources = documents.stream().map(Source::new).toList();
        this.places = places;
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
        return sourceOf(piece)
                .map(Source::document)
                .map(document -> new Place(
                        piece.source(), Surroundings.lineStart(document, span), Surroundings.lineEnd(document, span)))
                .orElseGet(() -> new Place(piece.source(), span.start(), span.end()));
    }

    private Quote quote(List<Evidence> sameLine) {
        Evidence strongest = sameLine.getFirst();
        List<Span> spans =
                sameLine.stream().map(Evidence::span).sorted().distinct().toList();
        Optional<Source> source = sourceOf(strongest);
        return new Quote(
                source.map(found -> Surroundings.of(found, spans))
                        .orElseGet(() -> List.of(new Piece(strongest.text(), true))),
                strongest.source(),
                strongest.span().page(),
                source.map(found -> found.document().pages()).orElse(0),
                manner(sameLine),
                source.map(found -> places.apply(
                                sources.indexOf(found) + 1, spans.getFirst().start()))
                        .orElse(""));
    }

    /** How well it shows what it shows, and what people corrected of it. */
    private static String manner(List<Evidence> sameLine) {
        String strength = Words.of(sameLine.getFirst().strength());
        return sameLine.stream()
                .map(Evidence::origin)
                .filter(Origin.Corrected.class::isInstance)
                .map(origin -> "; corrected by a person: " + ((Origin.Corrected) origin).how())
                .distinct()
                .reduce(strength, String::concat);
    }

    private Optional<Source> sourceOf(Evidence piece) {
        return sources.stream().filter(source -> source.holds(piece)).findFirst();
    }
}

package dev.assay.credentials.statement;

import dev.assay.credentials.linked.Quad;
import java.util.List;
import java.util.Optional;

/** A thing in the canonical form of linked data. */
record GraphNode(List<Quad> quads, String name) implements SignedNode {

    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /** The one credential that nothing else in the graph points to; none where that is not exactly one. */
    static Optional<SignedNode> root(List<Quad> quads) {
        List<Quad> stated = quads.stream().filter(quad -> quad.graph() == null).toList();
        List<String> roots = stated.stream()
                .filter(quad -> quad.predicate().equals(TYPE)
                        && quad.object().endsWith("#VerifiableCredential")
                        && stated.stream()
                                .noneMatch(other -> other.literal() == null
                                        && other.object().equals(quad.subject())))
                .map(Quad::subject)
                .toList();
        return roots.size() == 1 ? Optional.of(new GraphNode(stated, roots.getFirst())) : Optional.empty();
    }

    @Override
    public Optional<String> id() {
        return name.startsWith("_:") ? Optional.empty() : Optional.of(name);
    }

    @Override
    public List<String> types() {
        return quads.stream()
                .filter(quad -> quad.subject().equals(name) && quad.predicate().equals(TYPE))
                .map(quad -> quad.object()
                        .substring(1
                                + Math.max(
                                        quad.object().lastIndexOf('#'),
                                        quad.object().lastIndexOf('/'))))
                .toList();
    }

    @Override
    public List<String> texts(Term property) {
        return stated(property).stream()
                .filter(quad -> quad.literal() != null)
                .map(Quad::object)
                .toList();
    }

    @Override
    public List<SignedNode> nodes(Term property) {
        return stated(property).stream()
                .filter(quad -> quad.literal() == null)
                .map(quad -> (SignedNode) new GraphNode(quads, quad.object()))
                .toList();
    }

    private List<Quad> stated(Term property) {
        return quads.stream()
                .filter(quad -> quad.subject().equals(name) && property.isWrittenAs(quad.predicate()))
                .toList();
    }
}

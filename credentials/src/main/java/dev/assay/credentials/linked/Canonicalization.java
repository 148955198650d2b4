package dev.assay.credentials.linked;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Brings linked data into canonical form (RDFC-1.0) over the pinned contexts; thread-safe. */
public final class Canonicalization {

    /** Honest credentials take a few dozen; a graph built to be slow takes factorially many. */
    private static final int MOST_TICKS = 20_000;

    private final PinnedContexts contexts = PinnedContexts.standard();
    private final KnownContextsCheck known = new KnownContextsCheck(contexts);

    /** The canonical form of a document, of which every term, type and id is covered; else the answer why there is none. */
    public CanonicalForm of(JsonObject document) {
        known.check(document);
        try {
            JsonArray expanded =
                    JsonLd.expand(JsonDocument.of(document)).options(options()).get();
            SignedShapeCheck.check(expanded);
            RdfCanon canon = RdfCanon.create("SHA-256", new Ticks());
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canon);
            return form(canon);
        } catch (JsonLdError fault) {
            throw refused(fault);
        } catch (RdfConsumerException fault) {
            throw new IllegalStateException("writing to memory failed", fault);
        }
    }

    private JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions((address, asked) -> contexts.find(address.toString())
                .orElseThrow(() -> new JsonLdError(
                        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address + " is not among the pinned contexts")));
        options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
        return options;
    }

    private static CanonicalForm form(RdfCanon canon) throws RdfConsumerException {
        StringWriter text = new StringWriter();
        NQuadsWriter lines = new NQuadsWriter(text);
        List<Quad> quads = new ArrayList<>();
        canon.provide(new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph)
                    throws RdfConsumerException {
                lines.quad(subject, predicate, object, datatype, language, direction, graph);
                quads.add(new Quad(subject, predicate, object, datatype, graph));
                return this;
            }
        });
        return new CanonicalForm(text.toString(), quads);
    }

    private static Unproven refused(JsonLdError fault) {
        String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        return switch (fault.getCode()) {
            case UNDEFINED_TERM ->
                Unproven.invalid(
                        Fault.UNDEFINED_TERM,
                        "the file says something in a word that no context defines, so that no signature covers it ("
                                + message + ")");
            default -> Unproven.notChecked(Fault.NOT_UNDERSTOOD, "the linked data cannot be read (" + message + ")");
        };
    }

    /** Counts steps instead of time, so that the answer does not hang on the machine. */
    private static final class Ticks implements com.apicatalog.rdf.canon.RdfCanonTicker {
        private int left = MOST_TICKS;

        @Override
        public void tick() {
            if (--left < 0) {
                throw Unproven.notChecked(
                        Fault.TOO_COMPLEX,
                        "the linked data is so entangled that it cannot be brought into canonical form");
            }
        }
    }
}

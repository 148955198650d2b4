package dev.assay.report;

import dev.assay.evidence.Evidence;
import dev.assay.resume.identity.Identity.Detail;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that evidence is quoted from. Around quotes it does not say who the person is: a reader of verdicts has no need of it. */
final class Source {

    private final Document document;
    private @Nullable List<Detail> details;

    Source(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    /** Whether the evidence is from here: the document has that name and, at that place, those words. */
    boolean holds(Evidence evidence) {
        Span span = evidence.span();
        return document.name().equals(evidence.source())
                && span.end() <= document.text().length()
                && document.quote(span).equals(evidence.text());
    }

    /** The text from one place to another, with each detail of identity replaced by its kind in brackets. */
    String masked(int from, int to) {
        StringBuilder masked = new StringBuilder();
        int position = from;
        for (Detail detail : details()) {
            if (detail.span().start() >= to) {
                break;
            }
            if (detail.span().end() > position) {
                masked.append(
                        document.text(),
                        position,
                        Math.max(position, detail.span().start()));
                masked.append('[').append(Words.of(detail.kind())).append(']');
                position = Math.min(to, detail.span().end());
            }
        }
        return masked.append(document.text(), position, to).toString();
    }

    private List<Detail> details() {
        if (details == null) {
            details = new IdentityReader().read(document).details();
        }
        return details;
    }
}

package dev.assay.resume.identity;

import dev.assay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a document tells about who someone is. It serves for display and for masking only: neither a {@link Resume} nor evidence holds
 * any of it.
 *
 * @param details the places that tell it, in the order of the text; none overlaps another
 */
public record Identity(List<Detail> details) {

    /** What a detail tells. */
    public enum Kind {
        NAME,
        EMAIL,
        PHONE,
        LINK,
        ADDRESS,
        BIRTH,
        AGE,
        GENDER,
        NATIONALITY,
        MARITAL_STATUS,
        PHOTO,
        ID_NUMBER
    }

    /**
     * A place of the document that tells who someone is.
     *
     * @param kind what it tells
     * @param text the words, verbatim
     * @param span where they stand
     */
    public record Detail(Kind kind, String text, Span span) {}

    public Identity {
        details = List.copyOf(details);
    }

    /** The person's name, where the document tells one. */
    public Optional<String> name() {
        return first(Kind.NAME);
    }

    /** The first detail of a kind. */
    public Optional<String> first(Kind kind) {
        return details.stream()
                .filter(detail -> detail.kind() == kind)
                .map(Detail::text)
                .findFirst();
    }

    /** A text of the document, of the same length, in which every letter and digit of a detail is a {@code ▒}. */
    public String masked(String documentText) {
        StringBuilder masked = new StringBuilder(documentText);
        for (Detail detail : details) {
            for (int i = detail.span().start(); i < detail.span().end(); i++) {
                if (Character.isLetterOrDigit(masked.charAt(i)) || Character.isSurrogate(masked.charAt(i))) {
                    masked.setCharAt(i, '▒');
                }
            }
        }
        return masked.toString();
    }
}

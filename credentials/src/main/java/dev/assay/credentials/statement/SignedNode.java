package dev.assay.credentials.statement;

import java.util.List;
import java.util.Optional;

/** A thing that signed statements are about; it can be asked for nothing that is not signed. */
interface SignedNode {

    /** The thing's id, where it has one. */
    Optional<String> id();

    /** The last words of its types: {@code Achievement} for the type of achievements. */
    List<String> types();

    /** The texts, numbers, dates and truth values of a property. */
    List<String> texts(Term property);

    /** The things that a property points to. */
    List<SignedNode> nodes(Term property);

    /** The first text of a property. */
    default Optional<String> text(Term property) {
        return texts(property).stream().findFirst();
    }
}

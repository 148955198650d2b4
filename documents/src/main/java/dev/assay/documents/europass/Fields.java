package dev.assay.documents.europass;

import dev.assay.documents.archive.Element;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds elements by their local names, and what they say. */
final class Fields {

    private Fields() {}

    /** The text of the first element at a path; empty where there is none. */
    static String text(@Nullable Element from, String... path) {
        Element at = from;
        for (String name : path) {
            at = at == null ? null : at.child(name);
        }
        return at == null ? "" : at.text().toString().strip();
    }

    /** All elements at a path, in their order. */
    static List<Element> all(@Nullable Element from, String... path) {
        List<Element> at = from == null ? List.of() : List.of(from);
        for (String name : path) {
            at = at.stream()
                    .flatMap(each -> each.children().stream())
                    .filter(each -> each.name().equals(name))
                    .toList();
        }
        return at;
    }

    /** The texts that are not empty, with something between them. */
    static String joined(String separator, String... texts) {
        return String.join(
                separator, Stream.of(texts).filter(text -> !text.isEmpty()).toList());
    }
}

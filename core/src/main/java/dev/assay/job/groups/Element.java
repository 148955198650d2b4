package dev.assay.job.groups;

import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of an enumeration while it is read: a concept, or a family with its examples. */
final class Element {

    private final List<Mention> concepts = new ArrayList<>();
    private @Nullable Mention family;
    private boolean open;
    private boolean others;

    static Element of(Mention concept) {
        Element element = new Element();
        element.concepts.add(concept);
        return element;
    }

    /** What stands for "or other …": no concept of its own, but the list is open. */
    static Element others(@Nullable Mention family) {
        Element element = new Element();
        element.family = family;
        element.open = true;
        element.others = true;
        return element;
    }

    List<Mention> concepts() {
        return concepts;
    }

    @Nullable
    Mention family() {
        return family;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether it stands for "or other …". */
    boolean isOthers() {
        return others;
    }

    /** "(or similar)", "(or another database)": others count too, and what is named there is the family. */
    void openIf(boolean openEnded, List<Mention> families) {
        open |= openEnded;
        if (openEnded && !families.isEmpty()) {
            family(families.getFirst());
        }
    }

    void family(@Nullable Mention newFamily) {
        family = family == null ? newFamily : family;
    }

    /** The concept that what follows may be examples of, if this is one concept or a bare family. */
    @Nullable
    Mention head() {
        return concepts.isEmpty() ? family : concepts.size() == 1 && family == null ? concepts.getFirst() : null;
    }

    /** Makes the one concept the family of the examples. */
    void exemplify(List<Mention> examples) {
        if (family == null) {
            family = concepts.removeFirst();
        }
        concepts.addAll(examples);
        open = true;
    }

    void addFirst(Element other) {
        concepts.addAll(1, other.concepts);
        family(other.family);
        open |= other.open;
    }

    void add(Element other) {
        concepts.addAll(other.concepts);
        family(other.family);
        open |= other.open;
    }
}

package dev.assay.taxonomy;

import dev.assay.taxonomy.Concept.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the places where a text names concepts. Immutable and safe for use by several threads. */
public final class Annotator {
    private final FormTable table;

    private Annotator(FormTable table) {
        this.table = table;
    }

    static Annotator of(List<Concept> concepts) {
        List<Form> forms = new ArrayList<>();
        for (Concept concept : concepts) {
            for (Spelling spelling : concept.spellings()) {
                forms.add(Form.of(concept, spelling));
            }
        }
        return new Annotator(new FormTable(forms));
    }

    /** The mentions in a text, in its order; where names overlap, the longest counts. */
    public List<Mention> annotate(String text) {
        return annotate(text, 0, text.length());
    }

    /** The mentions that lie within a part of a text. What surrounds the part still tells how to read it. */
    public List<Mention> annotate(String text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        return Surroundings.mentions(text, scan(text, from, to));
    }

    private List<Candidate> scan(String text, int from, int to) {
        List<Candidate> found = new ArrayList<>();
        Walk walk = new Walk(table, text, to);
        int at = from;
        while (at < to) {
            List<Candidate> here = canStart(text, at) ? walk.from(at) : List.of();
            if (here.isEmpty()) {
                at++;
            } else {
                found.add(here.getFirst());
                at = here.getFirst().end();
            }
        }
        return found;
    }

    private static boolean canStart(String text, int at) {
        char folded = Folding.fold(text.charAt(at));
        if (!Boundaries.isWordCharacter(folded)) {
            return folded == '.' || folded == '*';
        }
        return at == 0 || !Boundaries.isWordCharacter(Folding.fold(text.charAt(at - 1)));
    }
}

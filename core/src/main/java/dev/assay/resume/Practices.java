package dev.assay.resume;

import dev.assay.resume.Resume.Skill;
import dev.assay.resume.layout.WordTable;
import java.util.HashSet;
import java.util.Set;

/** Tells kinds of work, classes of tools and everyday matters from skills; which concepts those are is data ({@code practices.txt}). */
final class Practices {

    private static final Set<String> CONCEPTS = concepts();

    private Practices() {}

    static boolean isPractice(Skill skill) {
        return CONCEPTS.contains(skill.concept());
    }

    /** The ids of all concepts that are no skill. */
    static Set<String> concepts() {
        WordTable table = WordTable.load("practices.txt");
        Set<String> concepts = new HashSet<>();
        table.keys().forEach(key -> concepts.addAll(table.list(key)));
        return concepts;
    }
}

package dev.assay.resume;

import dev.assay.resume.Resume.Skill;
import dev.assay.resume.layout.WordTable;
import dev.assay.resume.layout.Words;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;
import java.util.Set;

/** Tells fields of knowledge that only name a role ("Data Analyst", "Solution Architect") from those that are named for themselves. */
final class RoleNames {

    private static final Set<String> ROLES = WordTable.load("roles.txt").set("of field");

    private static final int LONGEST_WORD = 24;

    private RoleNames() {}

    /** Whether every mention of a skill is, or begins, the name of a role. */
    static boolean areAll(Skill skill, Document document) {
        return skill.mentions().stream().allMatch(mention -> isRole(mention.span(), document));
    }

    private static boolean isRole(Span mention, Document document) {
        List<String> words = Words.of(document.quote(mention));
        if (words.isEmpty() || ROLES.contains(words.getLast())) {
            return !words.isEmpty();
        }
        String text = document.text();
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + LONGEST_WORD));
        boolean spaced = behind.startsWith(" ");
        List<String> next = Words.of(behind);
        return spaced && !next.isEmpty() && ROLES.contains(next.getFirst());
    }
}

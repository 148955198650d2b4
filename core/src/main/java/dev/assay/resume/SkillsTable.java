package dev.assay.resume;

import dev.assay.resume.Resume.StatedPractice;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.resume.layout.Words;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a table of skills that has a column of years: "Skill  Level  Years" and below it "Python  Expert  8". */
final class SkillsTable {

    private static final Set<String> YEARS = Set.of("years", "yrs", "jahre", "années", "ans", "años");
    private static final int MOST_WORDS_OF_HEAD = 8;
    private static final int MOST_YEARS = 50;

    private final Document document;
    private final Mentions skills;
    private final List<StatedPractice> found = new ArrayList<>();

    private SkillsTable(Document document, Mentions skills) {
        this.document = document;
        this.skills = skills;
    }

    /** The years that the tables of the document state, in the order of the text. */
    static List<StatedPractice> read(Document document, List<Section> sections, Mentions skills) {
        SkillsTable table = new SkillsTable(document, skills);
        sections.stream()
                .filter(section -> section.kind() == SectionKind.SKILLS)
                .forEach(table::read);
        return table.found;
    }

    private void read(Section section) {
        boolean below = false;
        for (Row row : section.rows()) {
            below = isHead(row) || (below && take(row));
        }
    }

    /** A head is a few words without a number, the last of them "years". */
    private static boolean isHead(Row row) {
        List<String> words = Words.of(row.text());
        return words.size() > 1
                && words.size() <= MOST_WORDS_OF_HEAD
                && YEARS.contains(words.getLast())
                && row.text().chars().noneMatch(Character::isDigit);
    }

    /** Whether a row names a skill and ends in a number of years. */
    private boolean take(Row row) {
        List<Mention> named = skills.within(row.start(), row.end());
        int years = lastNumber(row.text());
        if (named.isEmpty() || years < 0) {
            return false;
        }
        Mention skill = named.getFirst();
        found.add(new StatedPractice(years, skill.concept().id(), document.span(skill.start(), row.end())));
        return true;
    }

    private static int lastNumber(String text) {
        String stripped = text.strip();
        int start = stripped.length();
        while (start > 0 && stripped.charAt(start - 1) >= '0' && stripped.charAt(start - 1) <= '9') {
            start--;
        }
        int length = stripped.length() - start;
        boolean apart = start > 0 && Character.isWhitespace(stripped.charAt(start - 1));
        int number = apart && (length == 1 || length == 2) ? Integer.parseInt(stripped.substring(start)) : -1;
        return number <= MOST_YEARS ? number : -1;
    }
}

package dev.assay.resume.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a résumé into sections at its headings. */
public final class Sections {

    /** Lines below a heading that tell what it heads. */
    private static final int ROWS_BELOW = 3;

    private static final int LONGEST_DATED = 110;

    private final List<Section> sections = new ArrayList<>();
    private SectionKind kind = SectionKind.TOP;
    private @Nullable Row heading;
    private List<Row> rows = new ArrayList<>();

    private Sections() {}

    /** The sections of a résumé, in order; the first is what stands before the first heading, and may be empty. */
    public static List<Section> of(List<Row> rows) {
        Sections sections = new Sections();
        for (int i = 0; i < rows.size(); i++) {
            sections.add(rows.get(i), rows.subList(i + 1, Math.min(rows.size(), i + 1 + ROWS_BELOW)));
        }
        sections.close();
        return sections.sections;
    }

    private void add(Row row, List<Row> below) {
        HeadingOfRow found = HeadingOfRow.find(row);
        if (found == null || isPartOfSection(row, found)) {
            rows.add(row);
            return;
        }
        close();
        kind = kindOf(found, below);
        heading = row;
        Row content = found.content();
        if (content != null) {
            rows.add(content);
        }
    }

    /** "Professional background" and the like head a summary, or the employments where short lines with years follow. */
    private static SectionKind kindOf(HeadingOfRow found, List<Row> below) {
        if (found.kind() == SectionKind.SUMMARY
                && SectionHeadings.mayHeadEmployments(found.words())
                && below.stream().anyMatch(Sections::isDatedLine)) {
            return SectionKind.EXPERIENCE;
        }
        return found.kind() == SectionKind.PROFILE ? SectionKind.SUMMARY : found.kind();
    }

    private static boolean isDatedLine(Row row) {
        return row.text().length() <= LONGEST_DATED && !row.endsSentence() && holdsYear(row.text());
    }

    private static boolean holdsYear(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean century = text.startsWith("19", i) || text.startsWith("20", i);
            if (century
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))
                    && (i == 0 || !Character.isDigit(text.charAt(i - 1)))
                    && (i + 4 == text.length() || !Character.isDigit(text.charAt(i + 4)))) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        if (heading != null || !rows.isEmpty()) {
            sections.add(new Section(kind, heading, rows));
        }
        rows = new ArrayList<>();
    }

    /** Whether a heading is only the label of a line or a part of the section that it stands in. */
    private boolean isPartOfSection(Row row, HeadingOfRow found) {
        if (found.kind() == SectionKind.RESULTS) {
            return true;
        }
        if (kind.tellsEmployments() && SectionHeadings.isHighlights(found.words())) {
            return true;
        }
        boolean labels = found.content() != null && !found.capitals();
        if (kind == SectionKind.SKILLS
                && (found.kind() == SectionKind.SKILLS || found.kind() == SectionKind.LANGUAGES)) {
            return labels || row.bulleted();
        }
        if (!kind.tellsEmployments() && kind != SectionKind.PROJECTS && kind != SectionKind.EDUCATION) {
            return false;
        }
        return (labels && found.kind() == SectionKind.EXPERIENCE)
                || (found.kind().canBeInsideEmployment() && !isStyledLikeHeading(row, found));
    }

    /** A section's heading looks like the heading before it: capitals like capitals, alone on its line like alone. */
    private boolean isStyledLikeHeading(Row row, HeadingOfRow found) {
        Row before = heading;
        HeadingOfRow own = before == null ? null : HeadingOfRow.find(before);
        if (before == null || own == null || row.bulleted() != before.bulleted()) {
            return false;
        }
        boolean named = found.isNamedForPerson();
        boolean alike = own.capitals() == found.capitals() && own.colon() == found.colon();
        return (alike && (found.content() == null || named)) || (named && found.kind() == SectionKind.SKILLS);
    }
}

package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.identity.Links;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a résumé in which a skill's name speaks for no skill: names of employers and schools, fields of degrees, labels, links, and
 * what the résumé says was never done.
 */
final class SkillFreeText {

    private static final Pattern GRADE = Pattern.compile("\\([A-F]\\*{0,2}\\)|\\bgrades? [A-F](?=[\\s*+,;.–-])");

    /** What says that the rest of its clause was not done, or is not known. No {@code \b}, which looks back over all combining accents. */
    private static final Pattern DENIED = Pattern.compile(
            "(?<!\\p{L})(?:never (?:worked|used|touched|programmed|written|coded|tried|learn(?:ed|t))"
                    + "|(?:have|has|had|did|do|does)(?: not|n['’]t)(?: yet)? (?:work|used?|know|touched|programmed|written|coded)(?:ed)?"
                    + "|no (?:\\w+ )?(?:experience|knowledge|background|exposure)|without (?:\\w+ )?(?:experience|knowledge)"
                    + "|not (?:yet )?(?:familiar|experienced|proficient)|unfamiliar)"
                    + " (?:(?:in|with|of|to|at|by|for) )?(?<denied>(?:(?! - | but | though | although | however | yet I | just )[^.;:!?\n—–]){1,80})",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final BitSet parts = new BitSet();
    private final BitSet labels = new BitSet();
    private final BitSet employers = new BitSet();

    private SkillFreeText(String text) {
        this.text = text;
    }

    static SkillFreeText of(
            Document document, List<Section> sections, List<Employment> employments, Schooling schooling) {
        SkillFreeText without = new SkillFreeText(document.text());
        for (Employment employment : employments) {
            without.addName(
                    employment.employer(),
                    employment.header().start(),
                    employment.header().end());
        }
        without.employers.or(without.parts);
        for (Section section : sections) {
            Row heading = section.heading();
            if (heading != null) {
                without.addLabel(heading);
            }
            section.rows().forEach(without::addRow);
            if (section.kind() == SectionKind.SKILLS) {
                section.rows().forEach(without::addLabelBeforeGap);
            }
            if (section.kind() == SectionKind.EDUCATION) {
                section.rows().forEach(without::addGrades);
            }
        }
        schooling.names().forEach(name -> without.parts.set(name.start(), name.end()));
        return without;
    }

    /** Whether a mention lies in such a part; in labels only names of families are meant ("Databases: …"). */
    boolean covers(Mention mention) {
        boolean family = mention.concept().kind() == ConceptKind.FAMILY;
        return overlaps(parts, mention)
                || (mention.concept().kind() == ConceptKind.TERM && isBehindEmployer(mention))
                || (family && (overlaps(labels, mention) || endsName(mention)));
    }

    /** "Weather API" is a product's name, not the family: both words start large and one blank stands between them. */
    private boolean endsName(Mention mention) {
        int at = mention.start();
        if (at < 2 || text.charAt(at - 1) != ' ' || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int word = at - 1;
        while (word > 0 && Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        return word < at - 1 && Character.isUpperCase(text.charAt(word)) && !isFirstOfLine(word);
    }

    private boolean isFirstOfLine(int at) {
        int before = at - 1;
        while (before >= 0 && Row.blank(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        return before < 0 || !(Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
    }

    private static boolean overlaps(BitSet places, Mention mention) {
        int next = places.nextSetBit(mention.start());
        return next >= 0 && next < mention.end();
    }

    /** "Foobar Ltd, Delft": an unknown name right behind an employer's is a place. */
    private boolean isBehindEmployer(Mention mention) {
        int at = mention.start() - 1;
        while (at >= 0
                && (Row.blank(text.charAt(at)) || ",|·–—-".indexOf(text.charAt(at)) >= 0)
                && text.charAt(at) != '\n') {
            at--;
        }
        return at >= 0 && at < mention.start() - 1 && employers.get(at);
    }

    private void addName(@Nullable String name, int from, int to) {
        int at = name == null ? -1 : text.indexOf(name, from);
        if (name != null && at >= 0 && at + name.length() <= to) {
            parts.set(at, at + name.length());
        }
    }

    private void addLabel(Row row) {
        int colon = row.text().indexOf(':');
        labels.set(row.start(), colon < 0 ? row.end() : row.start() + colon);
    }

    /** "Mathematics (B), Physics (C)": a letter in brackets behind a subject is a grade. */
    private void addGrades(Row row) {
        Matcher grade = GRADE.matcher(row.text());
        while (grade.find()) {
            parts.set(row.start() + grade.start(), row.start() + grade.end());
        }
    }

    /** "Databases        Oracle, MySQL": in a table of skills the first column labels the second. */
    private void addLabelBeforeGap(Row row) {
        int gap = 0;
        while (gap + 2 < row.text().length()
                && !(Row.blank(row.text().charAt(gap))
                        && (row.text().charAt(gap) == '\t'
                                || Row.blank(row.text().charAt(gap + 1))))) {
            gap++;
        }
        boolean label = gap + 2 < row.text().length()
                && gap <= Row.LONGEST_LABEL
                && row.text().indexOf(',') > gap;
        if (label) {
            labels.set(row.start(), row.start() + gap);
        }
    }

    private void addRow(Row row) {
        int colon = row.text().indexOf(':');
        if (colon > 0 && colon <= Row.LONGEST_LABEL) {
            labels.set(row.start(), row.start() + colon);
        }
        Matcher denied = DENIED.matcher(row.text());
        while (denied.find()) {
            parts.set(row.start() + denied.start("denied"), row.start() + denied.end("denied"));
        }
        Links.in(row.text()).forEach(link -> parts.set(row.start() + link.start(), row.start() + link.end()));
        if (Links.isLinkRow(row.text())) {
            parts.set(row.start(), row.end());
        }
    }
}

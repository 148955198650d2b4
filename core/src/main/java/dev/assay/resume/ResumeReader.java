package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.Resume.Skill;
import dev.assay.resume.Resume.Trait;
import dev.assay.resume.date.LatestDate;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.Sections;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a résumé says: employments, education, certificates, languages and skills. Safe for use by several threads. */
public final class ResumeReader {

    private final Taxonomy taxonomy;
    private final IdentityReader identities = new IdentityReader();

    public ResumeReader(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What a résumé says; "present" ends at the document's date, or at the latest date in its text where that is later. */
    public Resume read(Document document) {
        return read(document, null);
    }

    /**
     * What a résumé says.
     *
     * @param asOf the month at which "present" ends; where it is null, as in {@link #read(Document)}
     */
    public Resume read(Document document, @Nullable YearMonth asOf) {
        List<Section> sections = Sections.of(Row.of(document));
        String text = identities.read(document, sections).masked(document.text());
        List<Employment> employments = EmploymentSections.read(document, sections);
        Schooling schooling = EducationReader.read(document, sections, mentions(Group.EDUCATION, text));
        YearMonth end = asOf != null ? asOf : writtenIn(document, sections);
        Mentions named = mentions(Group.SKILL, text);
        List<Skill> skills = new SkillCollector(document, employments, end)
                .collect(named.all(), SkillFreeText.of(document, sections, employments, schooling));
        return new Resume(
                document,
                end,
                employments,
                schooling.education(),
                CertificationReader.read(document, sections, mentions(Group.CERTIFICATE, text)),
                LanguageReader.read(document, sections, mentions(Group.SPOKEN_LANGUAGE, text)),
                traits(document, mentions(Group.TRAIT, text)),
                skills.stream().filter(skill -> !Practices.isPractice(skill)).toList(),
                skills.stream().filter(Practices::isPractice).toList(),
                StatementReader.read(document, sections, named),
                OverlappingDates.find(document, employments, end));
    }

    /** The document's own date; where it has none, or an older one than its text, the latest date in the text. */
    private static @Nullable YearMonth writtenIn(Document document, List<Section> sections) {
        YearMonth told = LatestDate.of(sections);
        YearMonth dated = document.date();
        return dated == null || (told != null && told.isAfter(dated)) ? told : dated;
    }

    private static List<Trait> traits(Document document, Mentions mentions) {
        Map<String, Trait> traits = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            String id = mention.concept().id();
            traits.putIfAbsent(id, new Trait(id, document.span(mention.start(), mention.end())));
        }
        return List.copyOf(traits.values());
    }

    /** The concepts of a group in a text in which nobody is named: Ruby and Jenkins may be people. */
    private Mentions mentions(Group group, String text) {
        return new Mentions(taxonomy.annotator(group).annotate(text));
    }
}

package dev.assay.resume;

import dev.assay.resume.Resume.Education;
import dev.assay.resume.Resume.Employment;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a résumé says: employments, education, certificates, languages and skills. Safe for use by several threads. */
public final class ResumeReader {

    private final Taxonomy taxonomy;

    public ResumeReader(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What a résumé says; "present" ends at the document's date, else at the latest date in its text. */
    public Resume read(Document document) {
        return read(document, document.date());
    }

    /**
     * What a résumé says.
     *
     * @param asOf the month at which "present" ends; where it is null, the latest date in the text
     */
    public Resume read(Document document, @Nullable YearMonth asOf) {
        List<Row> rows = Row.of(document);
        List<Section> sections = Sections.of(rows);
        List<Employment> employments = EmploymentSections.read(document, sections);
        List<Mention> schooling = mentions(Group.EDUCATION, document);
        List<Education> education = EducationReader.read(document, sections, schooling);
        YearMonth end = asOf != null ? asOf : LatestDate.of(sections);
        List<Mention> named = mentions(Group.SKILL, document);
        SkillCollector skills = new SkillCollector(document, employments, end);
        return new Resume(
                document,
                end,
                employments,
                education,
                CertificationReader.read(document, sections, mentions(Group.CERTIFICATE, document)),
                LanguageReader.read(document, sections, mentions(Group.SPOKEN_LANGUAGE, document)),
                skills.collect(named, SkillFreeText.of(document, sections, employments, education)),
                StatementReader.read(document, sections, named),
                OverlappingDates.find(document, employments, end));
    }

    private List<Mention> mentions(Group group, Document document) {
        return taxonomy.annotator(group).annotate(document.text());
    }
}

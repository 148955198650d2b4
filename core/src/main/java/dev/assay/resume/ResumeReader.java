package dev.assay.resume;

import dev.assay.resume.Resume.Certification;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.Resume.Skill;
import dev.assay.resume.Resume.StatedPractice;
import dev.assay.resume.Resume.Trait;
import dev.assay.resume.date.LatestDate;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.Sections;
import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.JointNames;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.NamesWithin;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a résumé says: employments, education, certificates, languages and skills. Safe for use by several threads. */
public final class ResumeReader {

    private final Taxonomy taxonomy;
    private final IdentityReader identities = new IdentityReader();

    public ResumeReader(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What a résumé says; "present" ends at the latest date in its text, or at the file's own date where the text tells none. */
    public Resume read(Document document) {
        return read(document, null);
    }

    /**
     * What a résumé says.
     *
     * @param asOf the month at which "present" ends; where it is null, as in {@link #read(Document)}
     */
    public Resume read(Document document, @Nullable YearMonth asOf) {
        return read(document, asOf, Corrections.NONE);
    }

    /**
     * What a résumé says where people corrected what was read.
     *
     * @param corrections those of this file hold; others change nothing
     */
    public Resume read(Document document, @Nullable YearMonth asOf, Corrections corrections) {
        Corrections own = corrections.of(document.sha256());
        List<Section> sections = Sections.of(Row.of(document));
        String text = identities.read(document, sections).masked(document.text());
        List<Employment> employments = own.employments(EmploymentSections.read(document, sections));
        Mentions studies = mentions(Group.EDUCATION, text);
        Mentions certificates = mentions(Group.CERTIFICATE, text);
        Mentions languages = mentions(Group.SPOKEN_LANGUAGE, text);
        Mentions traits = mentions(Group.TRAIT, text);
        Schooling schooling = own.schooling(EducationReader.read(document, sections, studies));
        YearMonth end = asOf != null ? asOf : writtenIn(document, sections);
        List<Certification> certified = CertificationReader.read(document, sections, certificates);
        Mentions named = own.skills(skills(text, Stream.of(studies, certificates, languages, traits)), taxonomy);
        List<Skill> skills = new SkillCollector(document, employments, end)
                .collect(withNamesWithin(text, named), SkillFreeText.of(document, sections, employments, schooling));
        return new Resume(
                document,
                end,
                employments,
                schooling.without(certified),
                certified,
                LanguageReader.read(document, sections, languages),
                traits(document, traits),
                skills.stream().filter(skill -> !isPractice(skill, document)).toList(),
                skills.stream().filter(skill -> isPractice(skill, document)).toList(),
                statedPractice(document, sections, named),
                OverlappingDates.find(document, employments, end),
                own);
    }

    /** Whether it speaks for a kind of work, but names no skill: by its nature, or because it is only the name of a role. */
    private boolean isPractice(Skill skill, Document document) {
        ConceptKind kind = taxonomy.findOrThrow(skill.concept()).kind();
        boolean field = kind == ConceptKind.KNOWLEDGE || kind == ConceptKind.METHOD;
        return Practices.isPractice(skill) || (field && RoleNames.areAll(skill, document));
    }

    /** The latest date in the text, which a reader can see; what the file says of itself only where the text tells none. */
    private static @Nullable YearMonth writtenIn(Document document, List<Section> sections) {
        YearMonth told = LatestDate.of(sections);
        return told == null ? document.date() : told;
    }

    private static List<Trait> traits(Document document, Mentions mentions) {
        Map<String, Trait> traits = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            String id = mention.concept().id();
            traits.putIfAbsent(id, new Trait(id, document.span(mention.start(), mention.end())));
        }
        return List.copyOf(traits.values());
    }

    /**
     * The technologies that a text names, those that the taxonomy does not know included.
     *
     * @param others what else the text names
     */
    private Mentions skills(String text, Stream<Mentions> others) {
        Annotator skills = taxonomy.annotator(Group.SKILL);
        return new Mentions(taxonomy.openTerms()
                .completed(
                        text,
                        new JointNames(text, skills).part(skills.annotate(text)),
                        others.flatMap(mentions -> mentions.all().stream()).toList()));
    }

    /** All that is named, and what is named within it, in the order of the text. */
    private List<Mention> withNamesWithin(String text, Mentions named) {
        List<Mention> all = new ArrayList<>(named.all());
        all.addAll(new NamesWithin(text, taxonomy.annotator(Group.SKILL)).of(named.all()));
        all.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
        return all;
    }

    /** The concepts of a group in a text in which nobody is named: Ruby and Jenkins may be people. */
    private Mentions mentions(Group group, String text) {
        return new Mentions(taxonomy.annotator(group).annotate(text));
    }

    /** What the candidate states of years, in sentences and then in tables. */
    private static List<StatedPractice> statedPractice(Document document, List<Section> sections, Mentions skills) {
        List<StatedPractice> stated = new ArrayList<>(StatementReader.read(document, sections, skills));
        stated.addAll(SkillsTable.read(document, sections, skills));
        return stated;
    }
}

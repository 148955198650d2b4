package dev.assay.resume;

import dev.assay.evidence.Strength;
import dev.assay.resume.date.PartialDate;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Span;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a résumé says. It holds no name, contact or photograph.
 *
 * @param document the text it was read from
 * @param asOf the month at which "present" ends, or null where nothing tells it
 * @param employments jobs, internships, military and volunteer roles, in the order of the text
 * @param education degrees and courses of study, in the order of the text
 * @param certifications certificates, in the order of the text
 * @param languages human languages, in the order of the text
 * @param traits traits it describes, each where it first does, in the order of the text
 * @param skills the technologies, methods and fields of knowledge it names, ordered by concept id
 * @param practices the kinds of work and classes of tools it speaks of without naming one, ordered by concept id
 * @param statements amounts of practice stated in words ("6+ years of experience in …"), in the order of the text
 * @param findings what a reviewer must know about what it says
 * @param corrections what people corrected of it; all the rest is as it holds then
 */
public record Resume(
        Document document,
        @Nullable YearMonth asOf,
        List<Employment> employments,
        List<Education> education,
        List<Certification> certifications,
        List<SpokenLanguage> languages,
        List<Trait> traits,
        List<Skill> skills,
        List<Skill> practices,
        List<StatedPractice> statements,
        List<Finding> findings,
        Corrections corrections) {

    public Resume {
        employments = List.copyOf(employments);
        education = List.copyOf(education);
        certifications = List.copyOf(certifications);
        languages = List.copyOf(languages);
        traits = List.copyOf(traits);
        skills = List.copyOf(skills);
        practices = List.copyOf(practices);
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
    }

    /**
     * A job, internship, military or volunteer role.
     *
     * @param title the role, verbatim, or null
     * @param employer the employer, verbatim, or null
     * @param from the start, or null where none is given
     * @param to the end; null where none is given or {@code present}
     * @param present whether it goes on
     * @param internship whether it is an internship or traineeship
     * @param dates the words that state its dates, or null where none are stated
     * @param header the lines that name role, employer and dates
     * @param body the header and everything said about it
     */
    public record Employment(
            @Nullable String title,
            @Nullable String employer,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            boolean present,
            boolean internship,
            @Nullable Span dates,
            Span header,
            Span body) {}

    /**
     * A degree, diploma or course of study.
     *
     * @param level its level; null where the text does not tell
     * @param field the field of study, verbatim, or null
     * @param fieldConcept the id of the field of study, or null where the taxonomy does not know it
     * @param institution the school, verbatim, or null
     * @param end when it ended or is expected to end, or null
     * @param complete false where the text says that it was not finished
     * @param span the words that state level and field, without the school and the year where the text allows it
     */
    public record Education(
            @Nullable DegreeLevel level,
            @Nullable String field,
            @Nullable String fieldConcept,
            @Nullable String institution,
            @Nullable PartialDate end,
            boolean complete,
            Span span) {}

    /**
     * A certificate.
     *
     * @param concept its id, or null where the taxonomy does not know it
     * @param text its name, verbatim
     * @param span where it stands
     */
    public record Certification(@Nullable String concept, String text, Span span) {}

    /**
     * A human language.
     *
     * @param concept its id
     * @param text the language, verbatim
     * @param level how well it is spoken, verbatim ("B2", "native"), or null
     * @param span where the language stands
     */
    public record SpokenLanguage(
            String concept, String text, @Nullable String level, Span span) {}

    /**
     * A trait that the résumé describes.
     *
     * @param concept its id
     * @param span the words
     */
    public record Trait(String concept, Span span) {}

    /**
     * A concept that the résumé names.
     *
     * @param concept its id
     * @param label its label
     * @param strength SUPPORTED where a dated employment describes its use, else CLAIMED
     * @param months months of the union of the dated employments that name it, or null where none does
     * @param lastUsed the last month of those, or null
     * @param mentions where it is named, in the order of the text; never empty
     */
    public record Skill(
            String concept,
            String label,
            Strength strength,
            @Nullable Integer months,
            @Nullable YearMonth lastUsed,
            List<MentionOfSkill> mentions) {
        public Skill {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A place where a skill is named.
     *
     * @param span the words
     * @param employment the index in {@link Resume#employments} of the employment that names it, or -1
     */
    public record MentionOfSkill(Span span, int employment) {}

    /**
     * An amount of practice stated in words.
     *
     * @param years the number stated, at least 0
     * @param concept the id of the concept it is about, or null where it is about work in general
     * @param span the words
     */
    public record StatedPractice(int years, @Nullable String concept, Span span) {}
}

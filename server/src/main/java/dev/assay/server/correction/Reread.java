package dev.assay.server.correction;

import dev.assay.resume.Correction;
import dev.assay.resume.Corrections;
import dev.assay.resume.Resume;
import dev.assay.resume.Resume.Education;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.Resume.Skill;
import dev.assay.resume.ResumeReader;
import dev.assay.resume.date.PartialDate;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one document as far as people can correct it, in the order of the text.
 *
 * @param employments jobs and the like, with their dates
 * @param education degrees and courses
 * @param skills what is named
 */
public record Reread(List<Fact> employments, List<Fact> education, List<Fact> skills) {

    public Reread {
        employments = List.copyOf(employments);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
    }

    /**
     * A fact that was read.
     *
     * @param id its id among the document's facts; the same however often it was corrected
     * @param span where it stands
     * @param words what it is, without its employer or school
     * @param holds what holds of it now: dates, level or months
     * @param from the first date that holds, as in 2019-03; empty where there is none, and for all but employments
     * @param to the last date, or {@code present}; empty in the same way
     * @param level the level of education; null for all other facts, and where the text does not tell
     * @param corrected what a person corrected; empty where no one did
     */
    public record Fact(
            String id,
            Span span,
            String words,
            String holds,
            String from,
            String to,
            @Nullable DegreeLevel level,
            boolean complete,
            String corrected) {}

    static Reread of(Document document, ResumeReader reader, Corrections corrections) {
        Resume read = reader.read(document, null, Corrections.NONE);
        Resume holds = reader.read(document, null, corrections);
        List<Fact> employments = new ArrayList<>();
        for (int i = 0; i < read.employments().size(); i++) {
            employments.add(employment(i, holds));
        }
        List<Fact> education = new ArrayList<>();
        for (int i = 0; i < read.education().size(); i++) {
            education.add(course(i, read.education().get(i), holds));
        }
        return new Reread(
                employments,
                education,
                read.skills().stream().map(skill -> skill(skill, holds)).toList());
    }

    private static Fact employment(int index, Resume holds) {
        Employment employment = holds.employments().get(index);
        String title = employment.title() == null ? "A role" : employment.title();
        return new Fact(
                "employment-" + (index + 1),
                employment.dates() == null ? employment.header() : employment.dates(),
                title,
                words(employment),
                text(employment.from()),
                employment.present() ? "present" : text(employment.to()),
                null,
                true,
                holds.corrections().datesOf(employment).map(Correction::words).orElse(""));
    }

    private static Fact course(int index, Education read, Resume holds) {
        Education course = holds.education().stream()
                .filter(each -> each.span().equals(read.span()))
                .findFirst()
                .orElse(read);
        String level = course.level() == null
                ? "level not told"
                : course.level().name().toLowerCase(Locale.ROOT);
        return new Fact(
                "education-" + (index + 1),
                course.span(),
                holds.document().quote(course.span()).replace('\n', ' ').strip(),
                level + (course.complete() ? "" : ", not finished"),
                "",
                "",
                course.level(),
                course.complete(),
                holds.corrections().degreeOf(course).map(Correction::words).orElse(""));
    }

    private static Fact skill(Skill skill, Resume holds) {
        String corrected = holds.corrections()
                .meaningOfRead(skill.concept())
                .map(Correction::words)
                .orElse("");
        String months = holds.skills().stream()
                .filter(each -> each.concept().equals(skill.concept()))
                .map(each -> each.months() == null ? "" : duration(each.months()))
                .findFirst()
                .orElse("");
        return new Fact(
                "skill-" + skill.concept(),
                skill.mentions().getFirst().span(),
                skill.label(),
                months,
                "",
                "",
                null,
                true,
                corrected);
    }

    static String words(Employment employment) {
        return words(employment.from(), employment.to(), employment.present());
    }

    /** Dates such as "2019-03 to present". */
    static String words(@Nullable PartialDate from, @Nullable PartialDate to, boolean present) {
        String end = present ? "present" : text(to);
        if (from == null) {
            return end.isEmpty() ? "no dates" : "until " + end;
        }
        return end.isEmpty() ? "from " + from : from + " to " + end;
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static String duration(int months) {
        return months < 24 ? months + " months" : months / 12 + " years";
    }
}

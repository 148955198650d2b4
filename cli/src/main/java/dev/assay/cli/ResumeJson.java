package dev.assay.cli;

import dev.assay.documents.quality.ReadingQuality;
import dev.assay.report.json.FindingJson;
import dev.assay.report.json.Json;
import dev.assay.resume.Resume;
import dev.assay.resume.Resume.Education;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.Resume.Skill;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A résumé, or why it could not be read, in the JSON of the output contract. */
final class ResumeJson {

    private ResumeJson() {}

    static void write(Json json, Reading.Unreadable unreadable) {
        json.text("file", unreadable.name())
                .text("sha256", unreadable.sha256())
                .flag("readable", false)
                .text("reason", unreadable.reason().name())
                .text("detail", unreadable.detail());
    }

    static void write(Json json, Resume resume) {
        Document document = resume.document();
        json.text("file", document.name())
                .text("sha256", document.sha256())
                .flag("readable", true)
                .number("pages", document.pages())
                .text("asOf", resume.asOf() == null ? null : resume.asOf().toString());
        json.object("quality", each -> QualityJson.write(each, ReadingQuality.of(document)));
        json.array("employments", resume.employments(), ResumeJson::employment);
        json.array("education", resume.education(), ResumeJson::education);
        json.array(
                "certifications",
                resume.certifications(),
                (each, certification) -> each.text("text", certification.text())
                        .text("concept", certification.concept())
                        .number("start", certification.span().start())
                        .number("end", certification.span().end()));
        json.array(
                "languages",
                resume.languages(),
                (each, language) -> each.text("text", language.text())
                        .text("concept", language.concept())
                        .text("level", language.level()));
        json.array("skills", resume.skills(), (each, skill) -> skill(each, skill, document));
        json.array("findings", findings(resume), FindingJson::write);
    }

    /** What was found in the file, then what was found in what it says. */
    static List<Finding> findings(Resume resume) {
        return Stream.concat(resume.document().findings().stream(), resume.findings().stream())
                .toList();
    }

    private static void employment(Json json, Employment employment) {
        json.text("title", employment.title())
                .text("employer", employment.employer())
                .text("from", text(employment.from()))
                .text("to", employment.present() ? "present" : text(employment.to()))
                .flag("internship", employment.internship())
                .number("start", employment.body().start())
                .number("end", employment.body().end());
    }

    private static void education(Json json, Education education) {
        json.text(
                        "level",
                        education.level() == null
                                ? "UNSPECIFIED"
                                : education.level().name())
                .text("field", education.field())
                .text("institution", education.institution())
                .text("end", text(education.end()))
                .flag("complete", education.complete());
    }

    private static void skill(Json json, Skill skill, Document document) {
        json.text("concept", skill.concept())
                .text("label", skill.label())
                .text("strength", skill.strength().name())
                .number("months", skill.months())
                .text("lastUsed", text(skill.lastUsed()));
        json.array(
                "mentions",
                skill.mentions(),
                (each, mention) -> each.number("start", mention.span().start())
                        .number("end", mention.span().end())
                        .text("text", document.quote(mention.span())));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

package dev.assay.report.json;

import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.Requirement.Term;
import dev.assay.job.Requirement.Years;
import dev.assay.text.Document;
import dev.assay.text.Span;

/** A job in the JSON of the output contract. */
public final class JobJson {

    private JobJson() {}

    public static void write(Json json, Job job) {
        Document posting = job.posting();
        json.text("file", posting.name()).text("sha256", posting.sha256()).text("title", job.title());
        json.array("requirements", job.requirements(), (each, requirement) -> requirement(each, requirement, posting));
        json.array("findings", posting.findings(), FindingJson::write);
    }

    private static void requirement(Json json, Requirement requirement, Document posting) {
        json.text("id", requirement.id())
                .text("kind", requirement.kind().name())
                .text("importance", requirement.importance().name());
        json.object("quote", quote -> place(quote, requirement.quote(), posting));
        json.array("anyOf", requirement.anyOf(), (each, term) -> term(each, term, posting));
        Term family = requirement.family();
        if (family != null) {
            json.object("family", each -> term(each, family, posting));
        }
        json.flag("open", requirement.open());
        int least = requirement.least(posting);
        if (least > 1) {
            json.number("least", least);
        }
        Years years = requirement.years();
        if (years != null) {
            json.object("years", each -> each.number("min", years.min()).number("max", years.max()));
        }
        EducationAsked education = requirement.education();
        if (education != null) {
            json.object("education", each -> education(each, education, posting));
        }
    }

    private static void education(Json json, EducationAsked asked, Document posting) {
        json.text("level", asked.level() == null ? null : asked.level().name());
        json.array("fields", asked.fields(), (each, term) -> term(each, term, posting));
        json.flag("relatedField", asked.relatedField()).flag("equivalent", asked.equivalent());
    }

    private static void term(Json json, Term term, Document posting) {
        json.text("concept", term.concept()).text("label", term.label());
        place(json, term.span(), posting);
    }

    private static void place(Json json, Span span, Document document) {
        json.number("start", span.start()).number("end", span.end()).text("text", document.quote(span));
    }
}

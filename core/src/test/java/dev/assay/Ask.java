package dev.assay;

import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.Requirement.Kind;
import dev.assay.job.Requirement.Term;
import dev.assay.job.Requirement.Years;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One requirement in the making; {@link #job} writes a posting with one line for each and the job that it states. */
public record Ask(
        Kind kind,
        Importance importance,
        List<String> anyOf,
        @Nullable String family,
        boolean open,
        @Nullable Years years,
        @Nullable DegreeLevel level,
        List<String> fields,
        boolean related,
        boolean equivalent,
        boolean sameLine) {

    public static Ask of(Kind kind, String... anyOf) {
        return new Ask(
                kind, Importance.REQUIRED, List.of(anyOf), null, false, null, null, List.of(), false, false, false);
    }

    public static Ask skill(String... anyOf) {
        return of(Kind.SKILL, anyOf);
    }

    public static Ask degree(@Nullable DegreeLevel level, String... fields) {
        Ask ask = of(Kind.EDUCATION);
        return new Ask(
                ask.kind, ask.importance, ask.anyOf, null, false, null, level, List.of(fields), false, false, false);
    }

    public Ask asOpenList() {
        return new Ask(kind, importance, anyOf, family, true, years, level, fields, related, equivalent, sameLine);
    }

    public Ask outOf(String family) {
        return new Ask(kind, importance, anyOf, family, open, years, level, fields, related, equivalent, sameLine);
    }

    public Ask forYears(@Nullable Integer min, @Nullable Integer max) {
        return new Ask(
                kind,
                importance,
                anyOf,
                family,
                open,
                new Years(min, max),
                level,
                fields,
                related,
                equivalent,
                sameLine);
    }

    public Ask as(Importance importance) {
        return new Ask(kind, importance, anyOf, family, open, years, level, fields, related, equivalent, sameLine);
    }

    public Ask orRelatedField() {
        return new Ask(kind, importance, anyOf, family, open, years, level, fields, true, equivalent, sameLine);
    }

    public Ask orEquivalent() {
        return new Ask(kind, importance, anyOf, family, open, years, level, fields, related, true, sameLine);
    }

    /** Puts it into the same line of the posting as the one before. */
    public Ask inTheSameLine() {
        return new Ask(kind, importance, anyOf, family, open, years, level, fields, related, equivalent, true);
    }

    /** The job that asks all this, with the requirements R1, R2, and so on. */
    public static Job job(Ask... asks) {
        return job(Arrays.asList(asks));
    }

    /** The job that asks all this, with the requirements R1, R2, and so on. */
    public static Job job(List<Ask> asks) {
        StringBuilder text = new StringBuilder();
        List<Requirement> requirements = new ArrayList<>();
        Span line = new Span(0, 1, 1);
        for (int index = 0; index < asks.size(); index++) {
            Ask ask = asks.get(index);
            int start = text.length();
            text.append("asked ").append(index + 1).append(':');
            List<Term> terms = terms(text, ask.anyOf);
            List<Term> fields = terms(text, ask.fields);
            Term family =
                    ask.family == null ? null : terms(text, List.of(ask.family)).getFirst();
            line = ask.sameLine ? line : new Span(start, text.length(), 1);
            text.append('\n');
            EducationAsked education = ask.kind == Kind.EDUCATION
                    ? new EducationAsked(ask.level, fields, ask.related, ask.equivalent)
                    : null;
            requirements.add(new Requirement(
                    "R" + (index + 1), ask.kind, ask.importance, line, terms, family, ask.open, ask.years, education));
        }
        text.append("end\n");
        Document posting = Document.of("posting.txt", "0".repeat(64), text.toString(), List.of(0), null, List.of());
        return new Job(posting, "Developer", requirements);
    }

    private static List<Term> terms(StringBuilder text, List<String> concepts) {
        List<Term> terms = new ArrayList<>();
        for (String concept : concepts) {
            text.append(' ');
            terms.add(new Term(concept, concept, new Span(text.length(), text.length() + concept.length(), 1)));
            text.append(concept);
        }
        return terms;
    }
}

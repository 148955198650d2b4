package dev.assay.job;

import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.Requirement.Term;
import dev.assay.job.Requirement.Years;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A requirement in a few words: on one line, by the labels of its concepts, else as the posting says it. */
public final class RequirementText {

    private RequirementText() {}

    /** What is asked, such as "Relational database: MySQL or PostgreSQL, or similar; 2–5 years". */
    public static String of(Requirement requirement, Job job) {
        int least = requirement.least(job.posting());
        StringBuilder text = new StringBuilder(least > 1 ? "at least " + least + " of " : "")
                .append(skills(requirement.family(), requirement.anyOf(), requirement.open()));
        EducationAsked education = requirement.education();
        if (education != null) {
            text.append(text.isEmpty() ? "" : "; ").append(of(education));
        }
        Years years = requirement.years();
        if (text.isEmpty()) {
            text.append(job.posting().quote(requirement.quote()));
        } else if (years != null) {
            text.append("; ").append(of(years));
        }
        return text.toString().replaceAll("\\s++", " ").strip();
    }

    private static String skills(@Nullable Term family, List<Term> anyOf, boolean open) {
        String alternatives = alternatives(anyOf) + (open && !anyOf.isEmpty() ? ", or similar" : "");
        return family == null ? alternatives : family.label() + (anyOf.isEmpty() ? "" : ": " + alternatives);
    }

    private static String alternatives(List<Term> terms) {
        List<String> labels = terms.stream().map(Term::label).toList();
        return labels.size() < 2
                ? String.join("", labels)
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " or " + labels.getLast();
    }

    private static String of(EducationAsked asked) {
        String level = asked.level() == null ? "study" : asked.level().name().toLowerCase(Locale.ROOT);
        return level.substring(0, 1).toUpperCase(Locale.ROOT)
                + level.substring(1)
                + (asked.fields().isEmpty() ? "" : " in " + alternatives(asked.fields()))
                + (asked.relatedField() ? ", or a related field" : "")
                + (asked.equivalent() ? ", or equivalent" : "");
    }

    private static String of(Years years) {
        if (years.min() == null) {
            return "up to " + years.max() + " years";
        }
        return years.max() == null ? years.min() + "+ years" : years.min() + "–" + years.max() + " years";
    }
}

package dev.assay.match;

import dev.assay.evidence.Authorship;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Origin;
import dev.assay.evidence.Strength;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.Requirement.Term;
import dev.assay.match.Relatives.Kinship;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reasons of verdicts on one requirement in plain sentences. They name concepts, amounts and the posting's own words, never a person or a place. */
final class Wording {

    private static final int MONTHS_A_YEAR = 12;

    private final Job job;
    private final Requirement requirement;
    private final Taxonomy taxonomy;

    Wording(Job job, Requirement requirement, Taxonomy taxonomy) {
        this.job = job;
        this.requirement = requirement;
        this.taxonomy = taxonomy;
    }

    /** What a piece of evidence is about, the same for all pieces about the same thing. */
    static String subject(Fact fact) {
        return switch (fact) {
            case Fact.Skill skill -> "skill " + skill.concept();
            case Fact.Practice practice -> "practice " + practice.concept() + practice.dated();
            case Fact.Degree degree -> degree.toString();
            case Fact.Certificate certificate -> certificate.toString();
            case Fact.SpokenLanguage language -> language.toString();
            case Fact.Trait trait -> trait.toString();
        };
    }

    String label(String concept) {
        return taxonomy.find(concept).map(Concept::label).orElse(concept);
    }

    /** The posting's own words for a term, on one line. */
    private String words(Term term) {
        return job.words(term.span());
    }

    /** The posting's own words for a concept that the requirement names. */
    private String words(String concept) {
        return Stream.concat(requirement.anyOf().stream(), Stream.ofNullable(requirement.family()))
                .filter(term -> term.concept().equals(concept))
                .findFirst()
                .map(this::words)
                .orElseGet(() -> label(concept));
    }

    String naming(Kinship kinship, String concept, Strength strength, Origin origin) {
        String manner = manner(strength, origin);
        String shown = label(concept) + ", " + manner + ",";
        String asked = words(kinship.asked());
        return switch (kinship.bearing()) {
            case SAME -> label(concept) + " is " + manner + ".";
            case SHOWS -> shown + " shows " + asked + ".";
            case COUNTS_TOO -> shown + " counts too: the posting leaves the list open.";
            case NEAR -> shown + " is close to " + asked + ", but not the same.";
            case BROADER -> shown + " is less exact than " + asked + ".";
        };
    }

    String practice(Kinship kinship, String concept, @Nullable Integer months, int monthsAsked) {
        String shown = label(concept);
        String of = words(kinship.asked());
        String subject = of.equalsIgnoreCase(shown) ? shown : shown + " (" + of + ")";
        if (PracticeJudge.asksBackground(requirement)) {
            return subject + (months == null ? " is named" : ": " + duration(months) + " shown")
                    + "; a background takes " + duration(monthsAsked) + " or more.";
        }
        return months == null
                ? subject + " is named, but not for how long; " + duration(monthsAsked) + " asked."
                : subject + ": " + duration(months) + " shown, " + duration(monthsAsked) + " asked.";
    }

    static String experience(Fact.Practice practice, int monthsAsked) {
        String manner = practice.dated() ? " of work in dated jobs, " : " of work are stated, ";
        return duration(practice.months()) + manner + duration(monthsAsked) + " asked.";
    }

    String degree(Fact.Degree degree, EducationAsked asked, Fit fit) {
        String field = degree.field();
        String shown = level(degree.level())
                + (field == null ? "" : " in " + label(field))
                + (degree.complete() ? "" : ", not finished");
        return shown
                + switch (fit) {
                    case FULL ->
                        degree.complete() || asked.level() == null ? " is what is asked." : " is less than asked.";
                    case NEAR -> ", a field close to the one asked.";
                    case UNCLEAR ->
                        degree.level() == null
                                ? "; its level is not stated."
                                : "; its field is not stated or not known.";
                    case LESS, SILENT -> "; asked is " + asked(asked) + ".";
                    case RULED_OUT -> " is the highest stated; asked is " + asked(asked) + ".";
                };
    }

    private String asked(EducationAsked asked) {
        String level = level(asked.level()).toLowerCase(Locale.ROOT);
        return asked.fields().isEmpty() ? level : level + " in " + alternatives(asked.fields());
    }

    /** {@code A, B or C}. */
    private String alternatives(List<Term> terms) {
        List<String> words = terms.stream().map(this::words).distinct().toList();
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    static String insteadOfDegree(int months, int enough, DegreeLevel level) {
        return duration(months) + " of work; the posting takes experience in place of "
                + level(level).toLowerCase(Locale.ROOT) + ", and " + duration(enough) + " would do.";
    }

    String silence() {
        return switch (requirement.kind()) {
            case ELIGIBILITY -> "This is not judged from documents: ask.";
            case EXPERIENCE ->
                PracticeJudge.monthsAsked(requirement) == 0
                        ? "Which work counts here, documents do not settle: ask."
                        : "Nothing says how long the work was.";
            case EDUCATION -> "Nothing speaks of such a degree or course.";
            case SKILL, CERTIFICATION, LANGUAGE, TRAIT -> {
                Term family = requirement.family();
                String asked = !requirement.anyOf().isEmpty()
                        ? alternatives(requirement.anyOf())
                        : family == null ? "this" : words(family);
                yield "Nothing speaks of " + asked + ".";
            }
        };
    }

    private static String manner(Strength strength, Origin origin) {
        return switch (origin) {
            case Origin.Words _, Origin.Corrected _ -> manner(strength);
            case Origin.Code code -> mannerOfCode(code.authorship());
            case Origin.Summary _ -> mannerOfSummary(strength);
            case Origin.Credential _ -> mannerOfCredential(strength);
        };
    }

    private static String mannerOfCredential(Strength strength) {
        return switch (strength) {
            case CLAIMED -> "named in a credential of which not everything is proven";
            case SUPPORTED -> "supported by a credential that its issuer signed";
            case DEMONSTRATED -> "demonstrated by a credential that a trusted issuer signed for this person";
        };
    }

    private static String mannerOfSummary(Strength strength) {
        return strength == Strength.CLAIMED
                ? "claimed in a summary of code that is not here"
                : "supported by a signed summary of code that is not here";
    }

    private static String mannerOfCode(Authorship authorship) {
        return switch (authorship) {
            case CLAIMED -> "shown in code that is claimed as own work";
            case EMAIL_MATCH -> "shown in code under the applicant's address";
            case CONTROL_PROVEN -> "demonstrated in code whose authorship was proven";
            case SIGNED -> "demonstrated in signed code";
        };
    }

    private static String manner(Strength strength) {
        return switch (strength) {
            case CLAIMED -> "named without a dated job";
            case SUPPORTED -> "named in a dated job";
            case DEMONSTRATED -> "demonstrated";
        };
    }

    private static String level(@Nullable DegreeLevel level) {
        return switch (level) {
            case null -> "Study";
            case NONE -> "A course";
            case SECONDARY -> "A school certificate";
            case ASSOCIATE -> "An associate degree";
            case BACHELOR -> "A bachelor's degree";
            case MASTER -> "A master's degree";
            case DOCTORATE -> "A doctorate";
        };
    }

    /** {@code 3 years 2 months}. */
    static String duration(int months) {
        int years = months / MONTHS_A_YEAR;
        int rest = months % MONTHS_A_YEAR;
        String inYears = years == 0 ? "" : years + (years == 1 ? " year" : " years");
        String inMonths = rest == 0 && years > 0 ? "" : rest + (rest == 1 ? " month" : " months");
        return inYears.isEmpty() || inMonths.isEmpty() ? inYears + inMonths : inYears + " " + inMonths;
    }

    /** That fewer alternatives are shown than are asked. */
    static String fewer(int shown, int asked) {
        return asked + " of the list are asked, " + shown + (shown == 1 ? " is" : " are") + " shown.";
    }
}

package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import java.util.List;
import java.util.Set;

/** Leaves out the technical terms that a statement does not ask: in the names of people's roles, and as the tail of another term. */
final class SkillNames {

    /** "Work with front-end developers" asks for no front-end skill. */
    private static final Phrases PEOPLE = Phrases.of("""
            developers, engineers, designers, analysts, scientists, managers, architects, testers, administrators, specialists, experts, owners
            colleagues, leads, teams, team, professionals, stakeholders, counterparts, guild, squad, squads, department, departments, partners
            """);

    private static final Phrases QUALITIES =
            Phrases.of("scalable, secure, testable, reliable, robust, maintainable, accessible, performant, clean");

    private static final Set<String> QUALITY =
            Set.of("accessibility", "clean-code", "high-availability", "scalability", "security");

    private static final Phrases ROLES = Phrases.of("engineer, analyst, architect, scientist, specialist, developer");

    private static final Phrases SEEKING =
            Phrases.of("looking for, looking, seeking, hiring, searching for, in search of");
    private static final Phrases TEAMS =
            Phrases.of("teams, team, guild, squad, squads, department, departments, partners");

    /** What says nothing more behind a term: "Java programming". */
    private static final Phrases TAILS =
            Phrases.of("programming, coding, development, scripting, programming skills, coding skills, design");

    /** Concepts that every posting for software work could name: no demand of their own. */
    private static final Set<String> TOO_GENERAL = Set.of(
            "design-discipline",
            "software-development",
            "development-practice",
            "process-model",
            "data-discipline",
            "framework");

    /** What duties say of nearly every such work; a demand may still ask for it. */
    private static final Set<String> TOO_GENERAL_FOR_DUTIES = Set.of(
            "business-analytics",
            "clean-code",
            "data-integrity",
            "grc",
            "high-availability",
            "kpis",
            "prototyping",
            "quality-assurance",
            "requirements-analysis",
            "scalability",
            "software-maintenance",
            "data-driven-decision",
            "deployment",
            "documentation",
            "process-improvement",
            "product-management",
            "project-management",
            "reporting",
            "technical-leadership",
            "troubleshooting",
            "use-case-modeling",
            "user-experience");

    private SkillNames() {}

    /** The mentions that name what a statement asks. */
    static List<Mention> asked(Statement statement, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !isTooGeneral(statement, mention.concept().id()))
                .filter(mention -> !isQuality(statement, mention) && !isRole(statement, mention))
                .filter(mention -> !isPeople(statement, mention) && !isTail(statement, mention, mentions))
                .toList();
    }

    private static boolean isTooGeneral(Statement statement, String concept) {
        return TOO_GENERAL.contains(concept) || (!statement.role().asks() && TOO_GENERAL_FOR_DUTIES.contains(concept));
    }

    /** An adjective says how something should be, and names no subject: "scalable services". */
    private static boolean isQuality(Statement statement, Mention mention) {
        return QUALITY.contains(mention.concept().id())
                && QUALITIES.lengthAt(statement.words(), firstFrom(statement.words(), mention.start())) > 0;
    }

    /** A field of knowledge in front of a role is part of the role's name ("Analytics Engineer"); a technology is not ("Java developer"). */
    private static boolean isRole(Statement statement, Mention mention) {
        ConceptKind kind = mention.concept().kind();
        boolean field = kind == ConceptKind.KNOWLEDGE || kind == ConceptKind.METHOD;
        int next = firstFrom(statement.words(), mention.end());
        return field && next < statement.words().size() && ROLES.lengthAt(statement.words(), next) > 0;
    }

    /** In a demand "agile teams" speaks of the practice, in a duty of the colleagues. */
    private static boolean isPeople(Statement statement, Mention mention) {
        List<Word> words = statement.words();
        int next = firstFrom(words, mention.end());
        boolean people = next < words.size() && PEOPLE.lengthAt(words, next) > 0 && !SEEKING.isIn(words);
        return people && !(statement.role().asks() && TEAMS.lengthAt(words, next) > 0);
    }

    private static boolean isTail(Statement statement, Mention mention, List<Mention> mentions) {
        int index = mentions.indexOf(mention);
        List<Word> words = statement.words();
        int first = firstFrom(words, mention.start());
        return index > 0
                && first > 0
                && words.get(first - 1).end() == mentions.get(index - 1).end()
                && TAILS.lengthAt(words, first) == firstFrom(words, mention.end()) - first;
    }

    private static int firstFrom(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

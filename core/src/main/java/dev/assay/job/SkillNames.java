package dev.assay.job;

import dev.assay.taxonomy.Mention;
import java.util.List;

/** Leaves out the technical terms that a statement does not ask: in the names of people's roles, and as the tail of another term. */
final class SkillNames {

    /** "Work with front-end developers" asks for no front-end skill. */
    private static final Phrases PEOPLE = Phrases.of(
            """
            developers, engineers, designers, analysts, scientists, managers, architects, testers, administrators, specialists, experts, owners
            colleagues, leads, teams, team, professionals, stakeholders, counterparts, guild, squad, squads, department, departments, partners
            """);

    private static final Phrases TEAMS = Phrases.of("teams, team, guild, squad, squads, department, departments, partners");

    /** What says nothing more behind a term: "Java programming". */
    private static final Phrases TAILS = Phrases.of("programming, coding, development, scripting, programming skills, coding skills, design");

    private SkillNames() {}

    /** The mentions that name what a statement asks. */
    static List<Mention> asked(Statement statement, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !isPeople(statement, mention) && !isTail(statement, mention, mentions))
                .toList();
    }

    /** In a demand "agile teams" speaks of the practice, in a duty of the colleagues. */
    private static boolean isPeople(Statement statement, Mention mention) {
        List<Word> words = statement.words();
        int next = firstFrom(words, mention.end());
        boolean people = next < words.size() && PEOPLE.lengthAt(words, next) > 0;
        return people && !(statement.role() == SectionRole.ASKS && TEAMS.lengthAt(words, next) > 0);
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

package dev.assay.taxonomy;

import java.util.Map;
import java.util.Set;

/** Words directly beside a candidate that say whether a name is meant: "programming in Go", "Express framework", "Go to". */
final class Cues {
    private static final Set<String> NOUNS = Set.of(
            "language",
            "languages",
            "lang",
            "programming",
            "framework",
            "frameworks",
            "library",
            "libraries",
            "developer",
            "developers",
            "programmer",
            "programmers",
            "scripting");
    private static final Set<String> WEAK_NOUNS = Set.of(
            "engineer",
            "engineers",
            "development",
            "code",
            "coding",
            "script",
            "scripts",
            "experience",
            "skills",
            "knowledge",
            "expertise",
            "proficiency",
            "app",
            "apps",
            "application",
            "applications",
            "backend",
            "server",
            "servers",
            "service",
            "services",
            "microservices",
            "database",
            "databases",
            "api",
            "apis",
            "sdk",
            "stack",
            "cluster",
            "clusters",
            "based",
            "modules",
            "packages",
            "projects",
            "templates",
            "plugins",
            "pipelines",
            "jobs",
            "queries",
            "components");
    private static final Set<String> LINKING = Set.of(
            "and",
            "or",
            "for",
            "in",
            "on",
            "with",
            "is",
            "as",
            "from",
            "by",
            "via",
            "plus",
            "using",
            "etc",
            "including",
            "within",
            "version",
            "versions");
    private static final Set<String> PROSE = Set.of(
            "to", "the", "a", "an", "your", "our", "their", "its", "his", "her", "my", "this", "that", "these", "those",
            "at", "into", "up", "through", "back", "ahead", "forward", "beyond", "of", "you", "we", "they", "it",
            "will", "all", "more");
    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "to", "your", "our", "their", "its", "his", "her", "my", "this", "that", "will", "can");
    private static final Set<String> NAMED = Set.of(
            "language",
            "languages",
            "framework",
            "frameworks",
            "library",
            "libraries",
            "technologies",
            "tools",
            "databases",
            "software",
            "stack");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "fall", "autumn", "winter");

    /** Prepositions with the words that make them lead to a skill. */
    private static final Map<String, Set<String>> LEADS = Map.of(
            "in",
            Set.of(
                    "experience",
                    "experienced",
                    "years",
                    "proficient",
                    "proficiency",
                    "programming",
                    "programs",
                    "coding",
                    "code",
                    "written",
                    "write",
                    "writing",
                    "developed",
                    "developing",
                    "develop",
                    "development",
                    "skilled",
                    "skills",
                    "fluent",
                    "fluency",
                    "expertise",
                    "expert",
                    "knowledge",
                    "background",
                    "competent",
                    "competency",
                    "built",
                    "build",
                    "building",
                    "implemented",
                    "implementing",
                    "program",
                    "apps",
                    "applications",
                    "services",
                    "scripts",
                    "engineer",
                    "developer",
                    "scripting",
                    "software",
                    "backend",
                    "driver",
                    "drivers",
                    "firmware",
                    "tool",
                    "tools",
                    "library",
                    "libraries",
                    "module",
                    "modules",
                    "engine",
                    "parser",
                    "compiler",
                    "simulator",
                    "model",
                    "models",
                    "server",
                    "client",
                    "plugin",
                    "plugins",
                    "microservices",
                    "api",
                    "apis",
                    "prototype",
                    "prototypes",
                    "work",
                    "working",
                    "worked"),
            "with",
            Set.of(
                    "experience",
                    "experienced",
                    "familiar",
                    "familiarity",
                    "working",
                    "work",
                    "worked",
                    "proficiency",
                    "proficient",
                    "comfortable",
                    "knowledge",
                    "expertise",
                    "skills",
                    "on",
                    "built",
                    "developed",
                    "developing",
                    "development",
                    "programming",
                    "applications",
                    "apps",
                    "exposure",
                    "years",
                    "acquainted"),
            "of",
            Set.of("knowledge", "understanding", "command", "grasp", "experience", "mastery", "use", "years"),
            "as",
            Set.of("such"),
            "using",
            Set.of(),
            "including",
            Set.of(),
            "like",
            Set.of("languages", "frameworks", "tools", "technologies", "databases", "systems", "software"));

    private final FoldedText text;

    Cues(FoldedText text) {
        this.text = text;
    }

    /** Whether a word beside the candidate says that it is the name of a technology. */
    boolean speakFor(Candidate candidate) {
        String after = text.wordAfter(Items.behindVersion(text, candidate.end()));
        if (NOUNS.contains(after) && candidate.form().isProduct()) {
            return true;
        }
        boolean led = isLed(candidate.start());
        return led && (Items.endsAt(text, candidate.end()) || WEAK_NOUNS.contains(after) || LINKING.contains(after));
    }

    /**
     * Whether a candidate's place is that of an ordinary word: glued to a hyphen, or at the start of prose.
     *
     * @param nextName where the next name in the text starts, which is no prose
     */
    boolean speakAgainst(Candidate candidate, int nextName) {
        if (isGlued(candidate) || isSeason(candidate)) {
            return true;
        }
        if (!candidate.form().isProduct()) {
            return false;
        }
        if (text.skipSpaces(candidate.end()) == nextName) {
            return false;
        }
        String after = text.wordAfter(candidate.end());
        if (PROSE.contains(after) || (isSmall(candidate) && ARTICLES.contains(text.wordBefore(candidate.start())))) {
            return true;
        }
        if (isOrdinary(candidate.end(), after)) {
            return isSmall(candidate) || isTitled(candidate) || Items.startsSentence(text, candidate.start());
        }
        return candidate.form().length() == 1 && isInitial(candidate.start());
    }

    /** Whether a candidate is part of a hyphenated word other than "Go-based". */
    boolean isGlued(Candidate candidate) {
        if (text.at(candidate.start() - 1) == '-' && text.isWord(candidate.start() - 2)) {
            return true;
        }
        int end = candidate.end();
        return text.at(end) == '-'
                && text.isWord(end + 1)
                && !text.word(end + 1, text.endOfWord(end + 1)).equals("based");
    }

    /** Whether a candidate is a season with a year. */
    boolean isSeason(Candidate candidate) {
        String year = text.wordAfter(candidate.end());
        return year.length() == 4
                && Folding.isDigit(year.charAt(0))
                && SEASONS.contains(text.word(candidate.start(), candidate.end()));
    }

    private boolean isLed(int start) {
        int end = text.skipSpacesBack(start);
        if (text.at(end - 1) == '\n') {
            end = text.skipSpacesBack(end - 1);
        } else if (text.at(end - 1) == ':' || text.at(end - 1) == '(') {
            return NAMED.contains(text.wordBefore(end - 1));
        }
        int wordStart = text.startOfWord(end);
        String word = text.word(wordStart, end);
        Set<String> leads = LEADS.get(word);
        if (leads == null) {
            return NAMED.contains(word);
        }
        return leads.isEmpty() || leads.contains(text.wordBefore(wordStart));
    }

    private boolean isOrdinary(int end, String after) {
        return !after.isEmpty()
                && Folding.isLetter(after.charAt(0))
                && text.at(end) == ' '
                && !LINKING.contains(after)
                && !NOUNS.contains(after)
                && !WEAK_NOUNS.contains(after);
    }

    private boolean isSmall(Candidate candidate) {
        return Character.isLowerCase(text.written(candidate.start()));
    }

    /** Whether a single letter follows a word with a capital, as in "John C." or "Vitamin C". */
    private boolean isInitial(int start) {
        int end = text.skipSpacesBack(start);
        return text.at(end - 1) == '.' || Character.isUpperCase(text.written(text.startOfWord(end)));
    }

    /** Whether the word behind has a capital too, so that both are parts of a longer name. */
    private boolean isTitled(Candidate candidate) {
        return Character.isUpperCase(text.written(candidate.start()))
                && Character.isUpperCase(text.written(text.skipSpaces(candidate.end())));
    }
}

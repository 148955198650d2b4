package dev.assay.resume.header;

import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.WordTable;
import dev.assay.resume.layout.Words;
import dev.assay.text.SmallLetters;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells names of roles, employers and places apart by the words in them; the words are data. */
public final class HeaderWords {

    private static final int MAX_TITLE_WORDS = 10;
    private static final WordTable ROLES = WordTable.load("roles.txt");
    private static final WordTable EMPLOYERS = WordTable.load("employers.txt");
    private static final WordTable PLACES = WordTable.load("places.txt");
    private static final Set<String> ROLE = ROLES.set("role");
    private static final Set<String> AFTER_ROLE = ROLES.set("after");

    /** Roles of languages that put what somebody works with behind the role: "Développeur Java". */
    private static final Set<String> LEADING_ROLE = ROLES.set("leading");

    private static final Set<String> NOT_ROLE = ROLES.set("not");
    private static final Set<String> DEPARTMENT = ROLES.set("department");
    private static final Set<String> EMPLOYER = EMPLOYERS.set("employer");
    private static final Set<String> BREAK = EMPLOYERS.set("break");
    private static final Set<String> SELF = EMPLOYERS.set("self");
    private static final Set<String> ASIDE_LABEL = EMPLOYERS.set("label aside");
    private static final Set<String> BODY_LABEL = EMPLOYERS.set("label body");

    private HeaderWords() {}

    /** Whether a phrase is the name of a role: a role word ends it, or is followed by a complement ("Head of Data"). */
    public static boolean isTitle(String phrase) {
        List<String> words = Words.of(phrase);
        int role = lastRole(words);
        if (role < 0 || words.size() > MAX_TITLE_WORDS) {
            return false;
        }
        boolean last = role == words.size() - 1;
        if (!last
                && words.stream()
                        .anyMatch(word ->
                                NOT_ROLE.contains(word) || (EMPLOYER.contains(word) && !DEPARTMENT.contains(word)))) {
            return false;
        }
        if (Character.isLowerCase(phrase.charAt(0)) && words.size() > 4) {
            return false;
        }
        return last
                || (role == 0 && LEADING_ROLE.contains(words.getFirst()))
                || AFTER_ROLE.contains(words.get(role + 1))
                || isBracketed(phrase, words.get(role + 1));
    }

    private static boolean isBracketed(String phrase, String word) {
        int bracket = phrase.indexOf('(');
        return bracket > 0 && SmallLetters.of(phrase).startsWith(word, bracket + 1);
    }

    private static int lastRole(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (isRole(words.get(i)) && !isVerbOrDegree(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRole(String word) {
        return ROLE.contains(word)
                || ROLE.contains(word.substring(word.lastIndexOf('-') + 1))
                || ROLES.list("ending").stream().anyMatch(word::endsWith);
    }

    /** "Master of Science", "Master, Computer Science"; a "Scrum Master" is none. */
    private static boolean isVerbOrDegree(List<String> words, int at) {
        return words.get(at).equals("master")
                && (at == 0 || (at + 1 < words.size() && words.get(at + 1).equals("of")));
    }

    /** The offset behind the last role word of a phrase, or 0. */
    public static int titleEnd(String phrase) {
        List<String> words = Words.of(phrase);
        int role = lastRole(words);
        if (role < 0) {
            return 0;
        }
        String word = words.get(role);
        return SmallLetters.of(phrase).lastIndexOf(word) + word.length();
    }

    /** Whether a phrase holds a word that marks an employer's name. */
    public static boolean isEmployer(String phrase) {
        List<String> words = Words.of(phrase);
        return words.size() <= 12 && words.stream().anyMatch(EMPLOYER::contains) && !isDepartment(phrase);
    }

    /** Whether a phrase only names a part of an organisation or a manner of work ("Information Technology"). */
    public static boolean isDepartment(String phrase) {
        return Words.of(phrase).stream().allMatch(DEPARTMENT::contains);
    }

    /** Whether a phrase is a place, or ends in a country or state and is short enough to be nothing else. */
    public static boolean isPlace(String phrase) {
        List<String> words = Words.of(phrase);
        if (words.isEmpty() || words.size() > 4) {
            return words.isEmpty();
        }
        String all = String.join(" ", words);
        return (isRegion(all) && (all.length() > 2 || phrase.equals(phrase.toUpperCase(Locale.ROOT))))
                || PLACES.set("city").contains(all)
                || (words.size() >= 2 && words.size() <= 3 && endsInPlace(words));
    }

    private static boolean endsInPlace(List<String> words) {
        String city = String.join(" ", words.subList(0, words.size() - 1));
        return (PLACES.set("country").contains(words.getLast())
                        && PLACES.set("city").contains(city))
                || (PLACES.set("state").contains(words.getLast())
                        && PLACES.set("city").contains(city));
    }

    private static boolean isRegion(String words) {
        return PLACES.set("country").contains(words) || PLACES.set("state").contains(words);
    }

    /** Whether a phrase only says that somebody worked for themselves, whatever a bracket behind it adds: "Freelance (remote)". */
    public static boolean isSelfEmployment(String phrase) {
        int bracket = phrase.indexOf('(');
        List<String> words = Words.of(bracket > 0 ? phrase.substring(0, bracket) : phrase);
        return !words.isEmpty() && words.stream().allMatch(SELF::contains);
    }

    /** Whether a phrase stands for time without work ("Career break"). */
    public static boolean isBreak(String phrase) {
        return BREAK.contains(String.join(" ", Words.of(phrase)));
    }

    /** What a label before a colon announces: {@code title}, {@code employer}, {@code dates}, {@code place}, or nothing. */
    public static String label(String phrase) {
        String lower = SmallLetters.of(phrase).strip();
        for (String kind : List.of("title", "employer", "dates", "place")) {
            if (EMPLOYERS.set("label " + kind).contains(lower)) {
                return kind;
            }
        }
        return "";
    }

    /** Whether a row starts with the label of a detail that names neither a role nor an employer ("Hours per week: 40"). */
    public static boolean startsAside(String row) {
        int colon = row.indexOf(':');
        return colon > 0
                && colon <= Row.LONGEST_LABEL
                && ASIDE_LABEL.contains(SmallLetters.of(row.substring(0, colon)).strip());
    }

    /** Whether a row starts with the label of a part of an employment ("Technologies: …"). */
    public static boolean startsBody(String row) {
        int colon = row.indexOf(':');
        if (colon <= 0 || colon > Row.LONGEST_LABEL) {
            return false;
        }
        List<String> words = Words.of(row.substring(0, colon));
        return words.isEmpty() || words.stream().anyMatch(BODY_LABEL::contains);
    }

    /** Whether the first word looks like a verb in the past or the progressive ("Developed …", "Leading …"). */
    public static boolean startsWithVerb(String phrase) {
        int space = phrase.indexOf(' ');
        String first = space < 0 ? phrase : phrase.substring(0, space);
        return first.endsWith("ed") || first.endsWith("ing") || first.equals("Wrote") || first.equals("Led");
    }

    /** Whether the capitals of a phrase are those of a name: it is short and most of its words start large. */
    public static boolean isNameLike(String phrase) {
        return isNameLike(phrase, 8);
    }

    /** The same for a phrase of up to {@code most} words. */
    public static boolean isNameLike(String phrase, int most) {
        int words = 0;
        int large = 0;
        boolean fresh = true;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (fresh && Character.isLetterOrDigit(c)) {
                words++;
                large += Character.isLowerCase(c) ? 0 : 1;
            }
            fresh = c == ' ' || c == '\t' || c == '(';
        }
        return words > 0 && words <= most && !Character.isLowerCase(phrase.charAt(0)) && large * 5 >= words * 3;
    }
}

package dev.assay.job.groups;

import dev.assay.job.groups.Token.Noun;
import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the words of a statement and the concepts they name into tokens. */
final class Tokens {

    private static final Phrases EXAMPLES = Phrases.of("""
            such as, e.g, eg, for example, for instance, like, i.e, including but not limited to, such like, similar to, examples include
            including e.g, like e.g, such as e.g, among others, ex
            """, "examples");
    private static final Phrases SPECIALLY = Phrases.of("""
            especially, particularly, in particular, specifically, preferably, ideally, mainly, notably, namely, primarily, most notably
            preferably with, ideally with, mostly, above all, first and foremost
            """);
    private static final Phrases ABOVE = Phrases.of("one of the above, any of the above, one of these, any of these");
    private static final Phrases NO_EXAMPLES = Phrases.of(
            "would like, you like, i like, we like, they like, looks like, feel like, feels like, the like, who like");
    private static final Phrases ONE_OF = Phrases.of("""
            one of, one or more, one or more of, one or several, at least one, at least one of, any of, either, either of, one of the following
            any one of, some of, one or two of, at least two of, at least 1 of, any of the following, 1 of, two of, one or both
            a couple of, one or a combination of, at least some of, one out of, two or more of, two or more, two or three of, three or more of
            two of the following, three of, three of the following, any two of, at least three of, at least two of the following, several of
            a few of, one or more of the following, more than one of, any combination of, a mix of, at least 2 of, two out of, some or all of
            """, "one of");
    private static final Phrases OTHERS = Phrases.of("""
            or other, or others, or another, or any other, or some other, or related, or alternative, or alternatives, or an alternative
            or a related, or relevant, or different, and other, and others, and/or other, or with other, or in other, or any, or even other
            or with another, or in another
            """);
    private static final Phrases SIMILAR = Phrases.of("""
            or similar, or equivalent, or equivalents, or comparable, or the like, or like, or a similar, or an equivalent, or with similar
            or any similar, or any equivalent, or a comparable, or another similar, or other similar, or other equivalent, or other comparable
            or something similar, or alike, or their equivalents, or its equivalent, or its equivalents, or any comparable, and similar
            and comparable, and other similar, and the like, and alike, and equivalent, and/or similar, and / or similar, or a similar one
            or similar ones, or with a similar, or in similar, or in a similar
            """, "similar");
    /** Behind a version they say which others serve; they join nothing. */
    private static final Phrases LATER = Phrases.of("""
            or later, or newer, or higher, or above, or greater, or up, or upwards, or beyond, or better, or more recent, and above, and later
            and newer, and higher, and up, or older, or lower
            """, "later");

    private static final Phrases YEARS = Phrases.of("year, years, yrs, full year, (1) year", "years");
    private static final Phrases BREAKS = Phrases.of("whether, which, that, while, whereas, who, where, because");
    private static final Phrases ETC = Phrases.of(
            "etc, et cetera, and more, and so on, and many more, and so forth, that sort of thing, that kind of thing, things like that, and friends, …",
            "etc");
    private static final Phrases AND =
            Phrases.of("and, &, +, as well as, plus, along with, together with, in addition to, and also, also", "and");
    private static final Phrases OR =
            Phrases.of("or, and/or, and / or, or even, and or, &/or, alternatively, vs, or alternatively, |", "or");
    private static final Phrases KINDS = Phrases.of("""
            tools, frameworks, platforms, providers, technologies, solutions, systems, databases, languages, libraries, environments, services
            events, pipelines, products, vendors, software, stacks, protocols, engines, methodologies, methods, patterns, architectures
            packages, standards, tooling, clouds, suites, applications, devices, types, components, warehouses, dbs, servers, brokers
            """);
    private static final Phrases PRACTICES =
            Phrases.of("practices, practice, principles, concepts, techniques, fundamentals, topics, skills");

    /** What words mean for the grouping; where two phrases start at one word, the first in this order counts. */
    private static final Map<TokenType, Phrases> MEANINGS = meanings();

    private final List<Word> words;
    private final List<Mention> mentions;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private Tokens(List<Word> words, List<Mention> mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    private static Map<TokenType, Phrases> meanings() {
        Map<TokenType, Phrases> meanings = new LinkedHashMap<>();
        meanings.put(TokenType.SIMILAR, SIMILAR);
        meanings.put(TokenType.OTHERS, OTHERS);
        meanings.put(TokenType.ABOVE, ABOVE);
        meanings.put(TokenType.ONE_OF, ONE_OF);
        meanings.put(TokenType.EXAMPLES, EXAMPLES);
        meanings.put(TokenType.SPECIALLY, SPECIALLY);
        meanings.put(TokenType.ETC, ETC);
        meanings.put(TokenType.BREAK, BREAKS);
        meanings.put(TokenType.OR, OR);
        meanings.put(TokenType.AND, AND);
        return meanings;
    }

    /** The tokens of a statement, in order. */
    static List<Token> of(List<Word> words, List<Mention> mentions) {
        Tokens tokens = new Tokens(words, mentions);
        int i = 0;
        while (i < words.size()) {
            i += tokens.addAt(i);
        }
        return List.copyOf(tokens.tokens);
    }

    /** Adds the token that starts at word {@code i} and returns how many words it takes. */
    private int addAt(int i) {
        Word word = words.get(i);
        while (next < mentions.size() && mentions.get(next).end() <= word.start()) {
            next++;
        }
        if (next < mentions.size() && mentions.get(next).start() < word.end()) {
            Mention mention = mentions.get(next++);
            int length = wordsWithin(i, mention.end());
            tokens.add(new Token(TokenType.TERM, mention, noun(i + length - 1)));
            return length;
        }
        return word.isWord() || word.is("&") || word.is("…") ? addWords(i) : addMark(i);
    }

    private int wordsWithin(int from, int end) {
        int i = from + 1;
        while (i < words.size() && words.get(i).start() < end) {
            i++;
        }
        return i - from;
    }

    private int addWords(int i) {
        int later = LATER.lengthAt(words, i);
        if (later > 0) {
            boolean listed = i + later < words.size() && words.get(i + later).is(",");
            return listed ? add(TokenType.BREAK, later) : later;
        }
        for (Map.Entry<TokenType, Phrases> meaning : MEANINGS.entrySet()) {
            int length = meaning.getValue().lengthAt(words, i);
            if (length > 0
                    && !isVerb(meaning.getKey(), i)
                    && !isAmount(meaning.getKey(), i + length)
                    && !leadsOn(meaning.getKey(), i + length)) {
                return add(meaning.getKey(), length);
            }
        }
        tokens.add(new Token(TokenType.WORD, null, noun(i)));
        return 1;
    }

    /** Whether "like" says what somebody likes. */
    private boolean isVerb(TokenType type, int i) {
        return type == TokenType.EXAMPLES && i > 0 && NO_EXAMPLES.lengthAt(words, i - 1) > 0;
    }

    /** Whether "one of these" is followed by what they are: "one of these languages: …". */
    private boolean leadsOn(TokenType type, int next) {
        return type == TokenType.ABOVE
                && next + 1 < words.size()
                && words.get(next).isWord()
                && words.get(next + 1).is(":");
    }

    /** Whether "at least one" counts years. */
    private boolean isAmount(TokenType type, int next) {
        return type == TokenType.ONE_OF && next < words.size() && YEARS.lengthAt(words, next) > 0;
    }

    private Noun noun(int i) {
        if (PRACTICES.lengthAt(words, i) > 0) {
            return Noun.PRACTICE;
        }
        return KINDS.lengthAt(words, i) > 0 ? Noun.KIND : Noun.PLAIN;
    }

    private int addMark(int i) {
        return switch (words.get(i).text()) {
            case "," -> add(TokenType.COMMA, 1);
            case "/" -> add(TokenType.SLASH, 1);
            case "(", "[", "{" -> add(TokenType.OPEN, 1);
            case ")", "]", "}" -> add(TokenType.CLOSE, 1);
            case "|" -> add(TokenType.OR, 1);
            case "+" -> add(TokenType.AND, 1);
            case ":" -> add(TokenType.COLON, 1);
            case ";", "-", "?", "!" -> add(TokenType.BREAK, 1);
            default -> 1;
        };
    }

    private int add(TokenType type, int length) {
        tokens.add(Token.of(type));
        return length;
    }
}

package dev.assay.job;

import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;

/** Turns the words of a statement and the concepts they name into tokens. */
final class Tokens {

    private static final Phrases EXAMPLES = Phrases.of("""
            such as, e.g, eg, for example, for instance, like, especially, particularly, in particular, specifically, preferably, ideally
            mainly, notably, namely, i.e, including but not limited to, such like, similar to, examples include, among others
            including e.g, like e.g, such as e.g, primarily, preferably with, preferable, most notably, ex
            """);
    private static final Phrases NO_EXAMPLES = Phrases.of(
            "would like, you like, i like, we like, they like, looks like, feel like, feels like, the like, who like");
    private static final Phrases ONE_OF = Phrases.of("""
            one of, one or more, one or more of, one or several, at least one, at least one of, any of, either, either of, one of the following
            any one of, some of, one or two of, at least two of, at least 1 of, any of the following, one of these, 1 of, two of, one or both
            a couple of, one or a combination of, at least some of, one out of, at least 1
            """);
    private static final Phrases OTHERS = Phrases.of("""
            or similar, or other, or others, or another, or any other, or some other, or equivalent, or equivalents, or comparable, or related
            or the like, or like, or a similar, or an equivalent, or with similar, or any similar, or any equivalent, or alternative, or alternatives
            or a comparable, or another similar, or other similar, or other equivalent, or other comparable, or something similar, or alike
            or a related, or their equivalents, or its equivalent, or its equivalents, or relevant, or different, or any comparable
            and other, and similar, and others, and comparable, and other similar, and the like, and alike, and equivalent, and/or similar
            and/or other, and / or similar, or an alternative, or with other, or in other, or any, or even other, or with another, or in another
            or a similar one, or similar ones, or with a similar
            """);
    private static final Phrases ETC =
            Phrases.of("etc, et cetera, and more, and so on, and many more, and so forth, …");
    private static final Phrases AND =
            Phrases.of("and, &, +, as well as, plus, along with, together with, in addition to, and also, also");
    private static final Phrases OR =
            Phrases.of("or, and/or, and / or, or even, and or, &/or, alternatively, vs, or alternatively, |");
    private static final Phrases GENERIC = Phrases.of("""
            tools, tool, frameworks, framework, platforms, platform, providers, provider, technologies, technology, solutions, solution, systems
            system, databases, database, languages, language, libraries, library, environments, environment, services, service, events, pipelines
            products, product, vendors, software, stack, stacks, concepts, protocols, engines, engine, methodologies, methods, patterns, practices
            architectures, packages, standards, techniques, tooling, clouds, cloud, suites, suite, applications, devices, types, components
            """);

    private final List<Word> words;
    private final List<Mention> mentions;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private Tokens(List<Word> words, List<Mention> mentions) {
        this.words = words;
        this.mentions = mentions;
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
            tokens.add(new Token(TokenType.TERM, mention, false));
            return wordsWithin(i, mention.end());
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
        int length = OTHERS.lengthAt(words, i);
        if (length > 0) {
            return add(TokenType.OTHERS, length);
        }
        length = ONE_OF.lengthAt(words, i);
        if (length > 0) {
            return add(TokenType.ONE_OF, length);
        }
        length = EXAMPLES.lengthAt(words, i);
        if (length > 0 && (i == 0 || NO_EXAMPLES.lengthAt(words, i - 1) == 0)) {
            return add(TokenType.EXAMPLES, length);
        }
        return addConnector(i);
    }

    private int addConnector(int i) {
        int length = ETC.lengthAt(words, i);
        if (length > 0) {
            return add(TokenType.ETC, length);
        }
        length = OR.lengthAt(words, i);
        if (length > 0) {
            return add(TokenType.OR, length);
        }
        length = AND.lengthAt(words, i);
        if (length > 0) {
            return add(TokenType.AND, length);
        }
        tokens.add(new Token(TokenType.WORD, null, GENERIC.lengthAt(words, i) > 0));
        return 1;
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
            case "." -> 1;
            default -> 1;
        };
    }

    private int add(TokenType type, int length) {
        tokens.add(Token.of(type));
        return length;
    }
}

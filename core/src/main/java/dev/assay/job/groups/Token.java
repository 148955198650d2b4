package dev.assay.job.groups;

import dev.assay.taxonomy.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a statement as the grouping of its concepts sees it.
 *
 * @param type what it does
 * @param mention the concept it names, with {@link TokenType#TERM} only
 * @param noun what its last word says of a parenthesis behind it
 */
record Token(TokenType type, @Nullable Mention mention, Noun noun) {

    /** Sorts of nouns in front of a parenthesis. */
    enum Noun {
        PLAIN,
        /** "Tools", "frameworks": what follows in parentheses are examples. */
        KIND,
        /** "Practices", "principles": what follows in parentheses is all part of it. */
        PRACTICE
    }

    /** Whether it opens a list to others of its family. */
    boolean opens() {
        return type == TokenType.OTHERS || type == TokenType.SIMILAR;
    }

    static Token of(TokenType type) {
        return new Token(type, null, Noun.PLAIN);
    }
}

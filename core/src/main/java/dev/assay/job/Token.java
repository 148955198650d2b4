package dev.assay.job;

import dev.assay.taxonomy.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a statement as the grouping of its concepts sees it.
 *
 * @param type what it does
 * @param mention the concept it names, with {@link TokenType#TERM} only
 * @param generic whether it is a word such as "tools" or "frameworks", which makes examples of what follows in parentheses
 */
record Token(TokenType type, @Nullable Mention mention, boolean generic) {

    static Token of(TokenType type) {
        return new Token(type, null, false);
    }
}

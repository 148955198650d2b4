package dev.assay.job.groups;

import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place in the tokens of a statement. */
final class TokenCursor {

    private final List<Token> tokens;
    private int at;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean hasNext() {
        return at < tokens.size();
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        return tokens.get(at++);
    }

    /** Steps over the next token if it is of this type. */
    boolean skip(TokenType type) {
        boolean there = hasNext() && peek().type() == type;
        at += there ? 1 : 0;
        return there;
    }

    void skipPastClose() {
        while (hasNext() && peek().type() != TokenType.CLOSE) {
            at++;
        }
        skip(TokenType.CLOSE);
    }

    Mention mentionOf(Token token) {
        return Objects.requireNonNull(token.mention());
    }

    /** The concept that the words behind "or similar" name, without stepping there. */
    @Nullable
    Mention familyAhead() {
        return mentionAhead(3);
    }

    /** The concept that is named next, with at most so many words in front of it, without stepping there. */
    @Nullable
    Mention mentionAhead(int mostWords) {
        for (int i = at; i < Math.min(at + mostWords + 1, tokens.size()); i++) {
            TokenType type = tokens.get(i).type();
            if (type == TokenType.TERM) {
                return tokens.get(i).mention();
            }
            if (type != TokenType.WORD) {
                return null;
            }
        }
        return null;
    }

    void skipTo(Mention mention) {
        while (hasNext() && !mention.equals(next().mention())) {
            // the words in front of it carry no meaning
        }
    }

    /** Reads an enumeration of examples and stays behind its last one. */
    List<Mention> examples() {
        List<Mention> examples = new ArrayList<>();
        int end = at;
        int words = 0;
        boolean joined = false;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean first = examples.isEmpty();
            if (token.type() == TokenType.TERM) {
                if (!first && (words > (joined ? 1 : 0) || startsOwnExamples(i))) {
                    break;
                }
                examples.add(mentionOf(token));
                end = i + 1;
                words = 0;
                joined = false;
            } else if (isJoint(token.type())) {
                joined = true;
            } else if (token.type() == TokenType.WORD && words < (first ? 3 : 1)) {
                words++;
            } else if (!isSkipped(token.type(), first)) {
                break;
            }
        }
        at = end;
        return examples;
    }

    /** Reads what is left of a parenthesis full of examples, behind a word or two that are no concepts, and stays in front of its end. */
    List<Mention> restOfExamples() {
        List<Mention> examples = new ArrayList<>();
        int depth = 0;
        while (hasNext() && (depth > 0 || peek().type() != TokenType.CLOSE)) {
            Token token = next();
            depth += token.type() == TokenType.OPEN ? 1 : token.type() == TokenType.CLOSE ? -1 : 0;
            if (token.type() == TokenType.TERM) {
                examples.add(mentionOf(token));
            }
        }
        return examples;
    }

    /** Whether the concept is a family that has examples of its own: it belongs to the list outside. */
    private boolean startsOwnExamples(int term) {
        boolean family = mentionOf(tokens.get(term)).concept().kind() == ConceptKind.FAMILY;
        for (int i = term + 1; family && i < Math.min(term + 4, tokens.size()); i++) {
            TokenType type = tokens.get(i).type();
            if (type == TokenType.EXAMPLES || type == TokenType.OPEN) {
                return true;
            }
            if (type != TokenType.WORD && type != TokenType.COMMA) {
                return false;
            }
        }
        return false;
    }

    private static boolean isJoint(TokenType type) {
        return type == TokenType.COMMA || type == TokenType.AND || type == TokenType.OR || type == TokenType.SLASH;
    }

    private static boolean isSkipped(TokenType type, boolean first) {
        return type == TokenType.EXAMPLES
                || type == TokenType.SPECIALLY
                || type == TokenType.ONE_OF
                || (first && type == TokenType.COLON);
    }
}

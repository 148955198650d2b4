package dev.assay.job.groups;

import dev.assay.job.groups.Token.Noun;
import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of a statement once, from left to right; a parenthesis is a list within the list. */
final class GroupReader {

    private static final int WORDS_BEFORE_EXAMPLES = 4;
    private static final int WORDS_BEFORE_PARENTHESIS = 3;

    private final TokenCursor cursor;
    private final Enumerations enumerations;

    private GroupReader(TokenCursor cursor, Enumerations enumerations) {
        this.cursor = cursor;
        this.enumerations = enumerations;
    }

    /** The groups of a statement, in the order of the text. */
    static List<Group> read(List<Token> tokens, Enumerations enumerations) {
        TokenCursor cursor = new TokenCursor(tokens);
        GroupReader reader = new GroupReader(cursor, enumerations);
        while (cursor.hasNext()) {
            reader.readToClose();
            cursor.skip(TokenType.CLOSE);
        }
        return enumerations.finish();
    }

    private void readToClose() {
        while (cursor.hasNext() && cursor.peek().type() != TokenType.CLOSE) {
            read(cursor.next());
        }
    }

    private void read(Token token) {
        switch (token.type()) {
            case TERM -> enumerations.addConcept(cursor.mentionOf(token), token.noun());
            case WORD -> enumerations.addWord(token.noun());
            case COMMA, SLASH, AND, OR -> enumerations.addLink(token.type());
            case ONE_OF -> enumerations.oneOf();
            case ABOVE -> enumerations.above();
            case EXAMPLES -> enumerations.attach(cursor.examples(), enumerations.lastBefore(WORDS_BEFORE_EXAMPLES));
            case SPECIALLY -> specially();
            case OTHERS -> others();
            case SIMILAR -> open(cursor.familyAhead());
            case ETC -> enumerations.more();
            case OPEN -> parenthesis();
            case COLON -> enumerations.colon();
            case BREAK -> breakOff();
            case CLOSE -> throw new IllegalStateException("a closed parenthesis inside a list");
        }
    }

    /** "Especially" makes examples only of what can be one of the family in front of it. */
    private void specially() {
        Element last = enumerations.lastBefore(WORDS_BEFORE_EXAMPLES);
        Mention example = cursor.mentionAhead(2);
        if (last != null && example != null && enumerations.isFamilyOf(last, example)) {
            enumerations.attach(cursor.examples(), last);
        }
    }

    /** "Or other …": open if what is named behind it can be the family of the list; else a plain "or". */
    private void others() {
        Mention named = cursor.familyAhead();
        if (named == null || enumerations.canBeFamily(named)) {
            open(named);
        } else {
            enumerations.addLink(TokenType.OR);
        }
    }

    private void open(@Nullable Mention family) {
        if (enumerations.others(family) && family != null) {
            cursor.skipTo(family);
        }
    }

    private void parenthesis() {
        Element element = enumerations.lastWithin(WORDS_BEFORE_PARENTHESIS);
        Noun before = enumerations.noun();
        if (cursor.skip(TokenType.EXAMPLES) || cursor.skip(TokenType.SPECIALLY)) {
            List<Mention> examples = new ArrayList<>(cursor.examples());
            examples.addAll(cursor.restOfExamples());
            enumerations.attach(examples, element);
        } else if (element != null && cursor.skip(TokenType.OR)) {
            alternative();
            return;
        } else {
            inner(element, before);
        }
        cursor.skipPastClose();
        enumerations.closeParenthesis();
    }

    /** "Foo (or Bar)" reads as "Foo or Bar". */
    private void alternative() {
        enumerations.addLink(TokenType.OR);
        readToClose();
        cursor.skipPastClose();
    }

    private void inner(@Nullable Element element, Noun before) {
        boolean startsOpen = cursor.hasNext() && cursor.peek().opens();
        Enumerations within = enumerations.inner();
        new GroupReader(cursor, within).readToClose();
        List<Group> groups = within.finish();
        List<Mention> mentions =
                groups.stream().flatMap(group -> group.anyOf().stream()).toList();
        if (element == null) {
            groups.forEach(enumerations::addGroup);
        } else if (startsOpen || mentions.isEmpty()) {
            element.openIf(within.isOpenEnded(), mentions);
        } else if (enumerations.areExamples(mentions, element, before, within.isOpenEnded())) {
            enumerations.attach(mentions, element);
        } else {
            groups.stream().filter(group -> !group.isOnly(element.head())).forEach(enumerations::addGroup);
        }
    }

    /** A dash ends an enumeration, unless "especially" goes on with it. */
    private void breakOff() {
        if (!cursor.hasNext() || cursor.peek().type() != TokenType.SPECIALLY) {
            enumerations.flush();
        }
    }
}

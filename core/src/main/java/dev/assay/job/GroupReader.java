package dev.assay.job;

import dev.assay.job.Token.Noun;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which concepts of a statement are alternatives and which are each asked, from what stands between them.
 * It reads the tokens once, from left to right; a parenthesis is a list within the list.
 */
final class GroupReader {

    private static final int WORDS_BEFORE_EXAMPLES = 4;
    private static final int WORDS_BEHIND_ONE_OF = 5;

    private final TokenCursor cursor;
    private final Kinship kinship;
    private final List<Group> done = new ArrayList<>();

    private Run run;
    private @Nullable TokenType link;
    private int words;
    private Noun noun = Noun.PLAIN;
    private boolean oneOf;
    private boolean openEnded;
    private @Nullable Mention label;

    private GroupReader(TokenCursor cursor, Kinship kinship) {
        this.cursor = cursor;
        this.kinship = kinship;
        this.run = new Run(kinship);
    }

    /** The groups of a statement, in the order of the text. */
    static List<Group> groups(List<Token> tokens, Kinship kinship) {
        return groups(new GroupReader(new TokenCursor(tokens), kinship));
    }

    /** The groups of a statement that stands behind a label ("Networking: …"). */
    static List<Group> groupsBehindLabel(List<Token> tokens, Kinship kinship) {
        GroupReader reader = new GroupReader(new TokenCursor(tokens), kinship);
        reader.run.labelled();
        return groups(reader);
    }

    private static List<Group> groups(GroupReader reader) {
        while (reader.cursor.hasNext()) {
            reader.readToClose();
            reader.cursor.skip(TokenType.CLOSE);
        }
        return reader.finish();
    }

    private List<Group> finish() {
        flush();
        if (label != null) {
            done.add(new Group(List.of(label), null, false));
        }
        return GroupOrder.tidy(done);
    }

    private void readToClose() {
        while (cursor.hasNext() && cursor.peek().type() != TokenType.CLOSE) {
            read(cursor.next());
        }
    }

    private void read(Token token) {
        switch (token.type()) {
            case TERM -> {
                place(cursor.mentionOf(token));
                noun = token.noun();
            }
            case COMMA, SLASH, AND, OR -> join(token.type());
            case WORD -> word(token);
            case ONE_OF -> {
                oneOf = true;
                words = 0;
            }
            case EXAMPLES -> attach(cursor.examples(), run.last(), words <= WORDS_BEFORE_EXAMPLES);
            case SPECIALLY -> specially();
            case ABOVE -> above();
            case OTHERS -> others(cursor.familyAhead());
            case SIMILAR -> similar();
            case ETC -> endOpen();
            case OPEN -> parenthesis();
            case COLON -> colon();
            case BREAK -> breakOff();
            case CLOSE -> throw new IllegalStateException("a closed parenthesis inside a list");
        }
    }

    private void word(Token token) {
        words++;
        noun = token.noun();
        oneOf &= words <= WORDS_BEHIND_ONE_OF;
    }

    private void join(TokenType type) {
        if (link == null
                || link == TokenType.COMMA
                || type == TokenType.OR
                || (type == TokenType.AND && link != TokenType.OR)) {
            link = type;
        }
    }

    private void endOpen() {
        openEnded = true;
        run.more();
    }

    private void place(Mention mention) {
        if (!run.isEmpty() && (oneOf || !goesOn())) {
            flush();
        }
        if (oneOf) {
            run.anyOf();
        }
        run.add(Element.of(mention), link == null ? TokenType.COMMA : link);
        resetLink();
    }

    /** Whether what stands between still belongs to one enumeration. */
    private boolean goesOn() {
        if (link == null || (run.isAnyOf() && link == TokenType.AND)) {
            return words == 0;
        }
        if (run.isAnyOf()) {
            return words <= 1;
        }
        return switch (link) {
            case SLASH -> words <= 1;
            case COMMA -> words <= 3;
            default -> words <= 6;
        };
    }

    private void resetLink() {
        link = null;
        words = 0;
        noun = Noun.PLAIN;
        oneOf = false;
    }

    /** Examples belong to the family in front of them; where that is no family, they are a group of their own. */
    private void attach(List<Mention> examples, @Nullable Element element, boolean near) {
        if (examples.isEmpty()) {
            return;
        }
        Mention head = element == null || !near || run.endsInSlash() ? null : element.head();
        if (element != null && head != null && (element.isOthers() || kinship.isFamily(head, examples))) {
            element.exemplify(examples);
        } else {
            done.add(new Group(examples, null, true));
        }
        resetLink();
    }

    private void specially() {
        Element last = run.last();
        Mention head = last == null || words > WORDS_BEFORE_EXAMPLES ? null : last.head();
        Mention example = cursor.mentionAhead(2);
        if (last != null && head != null && example != null && kinship.isFamily(head, List.of(example))) {
            attach(cursor.examples(), last, true);
        }
    }

    /** "One of the above" stands for the alternatives named before. */
    private void above() {
        flush();
        List<Group> alternatives =
                done.stream().filter(group -> group.anyOf().size() > 1).toList();
        if (!alternatives.isEmpty()) {
            Element element = new Element();
            alternatives.getLast().anyOf().forEach(mention -> element.add(Element.of(mention)));
            run.add(element, TokenType.COMMA);
            run.anyOf();
            resetLink();
        }
    }

    /** "Or other …": the list is open, and what is named behind it is the family of the list, if it can be. */
    private void others(@Nullable Mention named) {
        if (named == null || named.concept().kind() == ConceptKind.FAMILY || covers(named)) {
            open(named);
        } else {
            link = TokenType.OR;
        }
    }

    private void similar() {
        open(cursor.familyAhead());
    }

    private void open(@Nullable Mention family) {
        openEnded = true;
        if (!run.isEmpty()) {
            if (family != null) {
                cursor.skipTo(family);
            }
            run.add(Element.others(family), TokenType.OR);
            resetLink();
        }
    }

    private boolean covers(Mention family) {
        Element last = run.last();
        return last != null && kinship.covers(family, last.concepts());
    }

    private void parenthesis() {
        Element element = link == null && words <= 3 ? run.last() : null;
        Noun before = noun;
        if (cursor.skip(TokenType.EXAMPLES) || cursor.skip(TokenType.SPECIALLY)) {
            attach(cursor.examples(), element, true);
        } else {
            inner(element, before);
        }
        cursor.skipPastClose();
    }

    private void inner(@Nullable Element element, Noun before) {
        boolean startsOpen = cursor.hasNext() && cursor.peek().opens();
        GroupReader inner = new GroupReader(cursor, kinship);
        inner.readToClose();
        List<Group> groups = inner.finish();
        List<Mention> mentions =
                groups.stream().flatMap(group -> group.anyOf().stream()).toList();
        if (element == null) {
            done.addAll(groups);
        } else if (startsOpen || mentions.isEmpty()) {
            openWith(element, mentions, inner.openEnded);
        } else if (isExamples(element, mentions, before, inner.openEnded)) {
            attach(mentions, element, true);
        } else {
            groups.stream().filter(group -> !names(group, element.head())).forEach(done::add);
        }
        words = 1;
        noun = Noun.PLAIN;
    }

    private static void openWith(Element element, List<Mention> families, boolean open) {
        if (open) {
            element.open();
            element.family(families.isEmpty() ? null : families.getFirst());
        }
    }

    private boolean isExamples(Element element, List<Mention> mentions, Noun before, boolean open) {
        Mention head = element.head();
        if (before == Noun.PRACTICE) {
            return open;
        }
        boolean many = mentions.size() > 1 && before == Noun.KIND;
        return many || (head != null && kinship.isLooseFamily(head, mentions));
    }

    private static boolean names(Group group, @Nullable Mention head) {
        return head != null
                && group.anyOf().size() == 1
                && group.anyOf().getFirst().concept().id().equals(head.concept().id());
    }

    /** A family right in front of a colon is only the label of what follows, if that belongs to it. */
    private void colon() {
        Element last = run.last();
        Mention head = last == null || words > 0 || link != null ? null : last.head();
        boolean alternatives = oneOf || run.isAnyOf();
        if (head != null && head.concept().kind() == ConceptKind.FAMILY) {
            run.removeLast();
            flush();
            label = head;
        } else {
            flush();
        }
        if (head != null && Kinship.isSoft(head.concept())) {
            run.labelled();
        }
        resetLink();
        oneOf = alternatives;
    }

    /** A dash ends an enumeration, unless "especially" goes on with it. */
    private void breakOff() {
        if (!cursor.hasNext() || cursor.peek().type() != TokenType.SPECIALLY) {
            flush();
        }
    }

    private void flush() {
        List<Group> groups = run.groups();
        Mention family = label;
        if (family != null && !groups.isEmpty()) {
            boolean covered = groups.stream().anyMatch(group -> kinship.covers(family, group.anyOf()));
            if (!covered) {
                done.add(new Group(List.of(family), null, false));
            }
            label = null;
        }
        done.addAll(groups);
        run = new Run(kinship);
        link = null;
        words = 0;
    }
}

package dev.assay.job.groups;

import dev.assay.job.groups.Token.Noun;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The enumerations of a statement while it is read: those that are done, the one that is open, and what stands behind its last item. */
final class Enumerations {

    private static final int WORDS_BEHIND_ONE_OF = 5;

    private final Kinship kinship;
    private final List<Group> done = new ArrayList<>();
    private Run run;
    private @Nullable TokenType link;
    private int words;
    private Noun noun = Noun.PLAIN;
    private boolean oneOf;
    private boolean openEnded;
    private @Nullable Mention label;

    Enumerations(Kinship kinship) {
        this.kinship = kinship;
        this.run = new Run(kinship);
    }

    /** The last item, if no more than so many words and no other link stand behind it. */
    @Nullable
    Element lastWithin(int mostWords) {
        return words <= mostWords && link == null ? run.last() : null;
    }

    /** The last item, if no more than so many words stand behind it, whatever links it to what comes. */
    @Nullable
    Element lastBefore(int mostWords) {
        return words <= mostWords ? run.last() : null;
    }

    /** Whether the concept can be an example of an item. */
    boolean isFamilyOf(Element element, Mention example) {
        Mention head = element.head();
        return head != null && kinship.isFamily(head, List.of(example));
    }

    /** What the last word says of a parenthesis behind it. */
    Noun noun() {
        return noun;
    }

    /** Whether "or similar" or "etc." stands anywhere in it. */
    boolean isOpenEnded() {
        return openEnded;
    }

    void labelled() {
        run.labelled();
    }

    void addGroup(Group group) {
        done.add(group);
    }

    void addWord(Noun newNoun) {
        words++;
        noun = newNoun;
        oneOf &= words <= WORDS_BEHIND_ONE_OF;
    }

    void addLink(TokenType type) {
        run.commaBefore(link == TokenType.COMMA && type == TokenType.OR);
        boolean stronger = type == TokenType.OR || (type == TokenType.AND && link != TokenType.OR);
        if (link == null || link == TokenType.COMMA || stronger) {
            link = type;
        }
    }

    void addConcept(Mention mention, Noun newNoun) {
        if (!run.isEmpty() && (oneOf || !goesOn())) {
            flush();
        }
        if (oneOf) {
            run.anyOf();
        }
        run.add(Element.of(mention), link == null ? TokenType.COMMA : link);
        resetLink();
        noun = newNoun;
    }

    /** Whether what stands between still belongs to one enumeration. */
    private boolean goesOn() {
        if (link == null || (run.isAnyOf() && link == TokenType.AND)) {
            return words == 0;
        }
        if (run.isAnyOf() || link == TokenType.SLASH) {
            return words <= 1;
        }
        return words <= (link == TokenType.COMMA ? 3 : 6);
    }

    /** "One of": what follows are alternatives. */
    void oneOf() {
        oneOf = true;
        words = 0;
    }

    /** "Etc." */
    void more() {
        openEnded = true;
        run.more();
    }

    /** "One of the above" stands for the alternatives named before. */
    void above() {
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

    /** Whether the concept can be the family of the last item. */
    boolean canBeFamily(Mention family) {
        Element last = run.last();
        return family.concept().kind() == ConceptKind.FAMILY
                || (last != null && kinship.covers(family, last.concepts()));
    }

    /** "Or similar": the list is open, and a concept named behind it is its family. Says whether there is a list. */
    boolean others(@Nullable Mention family) {
        openEnded = true;
        if (run.isEmpty()) {
            return false;
        }
        run.add(Element.others(family), TokenType.OR);
        resetLink();
        return true;
    }

    /** Examples belong to the family in front of them; where that is no family, they are a group of their own. */
    void attach(List<Mention> examples, @Nullable Element element) {
        if (examples.isEmpty()) {
            return;
        }
        Mention head = element == null || run.endsInSlash() ? null : element.head();
        if (element != null && head != null && (element.isOthers() || isFamily(head, examples))) {
            element.exemplify(examples);
        } else {
            done.add(new Group(examples, null, true));
        }
        resetLink();
    }

    /** Alone in front of its examples, a practice is shown by them: "deployment (e.g. Foobar)". In a list it is one thing of many. */
    private boolean isFamily(Mention head, List<Mention> examples) {
        return run.isSingle() ? kinship.isExemplified(head, examples) : kinship.isFamily(head, examples);
    }

    /** A parenthesis counts as one word behind the last item. */
    void closeParenthesis() {
        words = 1;
        noun = Noun.PLAIN;
    }

    /** A concept alone in front of a colon is only the label of what follows, if that belongs to it. */
    void colon() {
        Element last = lastWithin(0);
        Mention head = last == null ? null : last.head();
        boolean alternatives = oneOf || run.isAnyOf();
        boolean alone = head != null && run.isSingle();
        if (alone) {
            run.removeLast();
        }
        flush();
        label = alone ? head : label;
        if (head != null && Kinship.isSoft(head.concept())) {
            run.labelled();
        }
        resetLink();
        oneOf = alternatives;
    }

    void flush() {
        List<Group> groups = run.groups();
        if (!groups.isEmpty()) {
            addBehindLabel(groups);
        }
        run = new Run(kinship);
        link = null;
        words = 0;
    }

    private void addBehindLabel(List<Group> groups) {
        Mention family = label;
        label = null;
        if (family == null) {
            done.addAll(groups);
        } else if (groups.stream().anyMatch(group -> kinship.covers(family, group.anyOf()))) {
            groups.forEach(group -> done.add(group.open() ? group.of(family) : group));
        } else {
            done.add(new Group(List.of(family), null, false));
            done.addAll(groups);
        }
    }

    /** All groups, in the order of the text. */
    List<Group> finish() {
        flush();
        if (label != null) {
            done.add(new Group(List.of(label), null, false));
        }
        return GroupOrder.tidy(done);
    }

    private void resetLink() {
        link = null;
        words = 0;
        noun = Noun.PLAIN;
        oneOf = false;
    }

    /** Whether the concepts in a parenthesis behind {@code element} are examples of it, not parts of it or of what it stands for. */
    boolean areExamples(List<Mention> mentions, Element element, Noun before, boolean open) {
        Mention head = element.head();
        if (run.isAnyOf() && run.isSingle() && mentions.size() > 1) {
            return true; // "at least one message broker (Foobar, Bazqux)"
        }
        if (before == Noun.PRACTICE) {
            return open;
        }
        boolean many = mentions.size() > 1 && before == Noun.KIND;
        return many || (head != null && kinship.isLooseFamily(head, mentions));
    }

    /** A reader's state for a list within this one. */
    Enumerations inner() {
        return new Enumerations(kinship);
    }
}

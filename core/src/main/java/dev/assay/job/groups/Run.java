package dev.assay.job.groups;

import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An enumeration while it is read: elements and what joins them. */
final class Run {

    /** So many unlike things in front of "or similar" are each asked, each replaceable; fewer are alternatives. */
    private static final int MANY = 4;

    private final Kinship kinship;
    private final List<Element> elements = new ArrayList<>();
    private final List<TokenType> links = new ArrayList<>();
    private boolean anyOf;
    private boolean more;
    private boolean labelled;
    private boolean commaBeforeOr;

    Run(Kinship kinship) {
        this.kinship = kinship;
    }

    /** Everything in it is an alternative ("one of …"). */
    void anyOf() {
        anyOf = true;
    }

    /** A comma stands in front of an "or", so that it speaks for the whole list: "A, B, or C". */
    void commaBefore(boolean stands) {
        commaBeforeOr |= stands;
    }

    /** It ends in "etc.". */
    void more() {
        more = true;
    }

    boolean isAnyOf() {
        return anyOf;
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    boolean isSingle() {
        return elements.size() == 1;
    }

    @Nullable
    Element last() {
        return elements.isEmpty() ? null : elements.getLast();
    }

    void removeLast() {
        elements.removeLast();
        links.removeLast();
    }

    void add(Element element, TokenType link) {
        elements.add(element);
        links.add(link);
    }

    /** Whether its last element stands behind a slash. */
    boolean endsInSlash() {
        return !links.isEmpty() && links.getLast() == TokenType.SLASH;
    }

    /** It belongs to what stands in front of a colon, so that "etc." makes examples of it. */
    void labelled() {
        labelled = true;
    }

    /** The groups it stands for. "A, B or C" is one; "A or B, C and D" are three. */
    List<Group> groups() {
        joinSlashes();
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < elements.size(); i++) {
            boolean alternatives = links.subList(from + 1, i).contains(TokenType.OR);
            TokenType link = links.get(i);
            if (!anyOf && (link == TokenType.AND || (link == TokenType.COMMA && alternatives))) {
                close(from, i, groups);
                from = i;
            }
        }
        if (!elements.isEmpty()) {
            close(from, elements.size(), groups);
        }
        return groups;
    }

    /** A slash binds tighter than any other link; a chain of slashes means "or" if each pair in it can. */
    private void joinSlashes() {
        int from = 0;
        while (from < elements.size()) {
            int to = from + 1;
            boolean alternatives = true;
            while (to < elements.size() && links.get(to) == TokenType.SLASH) {
                alternatives &= isAlternative(elements.get(to - 1), elements.get(to));
                to++;
            }
            alternatives |= to < elements.size() && links.get(to) == TokenType.OR;
            for (int i = to - 1; i > from; i--) {
                links.set(i, TokenType.AND);
                if (alternatives) {
                    links.remove(i);
                    elements.get(from).addFirst(elements.remove(i));
                }
            }
            from = alternatives ? from + 1 : to;
        }
    }

    private boolean isAlternative(Element left, Element right) {
        return !left.concepts().isEmpty()
                && !right.concepts().isEmpty()
                && kinship.isAlternative(
                        left.concepts().getLast(), right.concepts().getFirst());
    }

    private void close(int from, int to, List<Group> groups) {
        int chain = chainStart(from, to);
        int first = chain > from ? chain : isCutOff(from, to) ? to - 2 : from;
        elements.subList(from, first).forEach(item -> addGroup(item, groups));
        closeAlike(first, to, groups);
    }

    /** Where alternatives that two or more "or" join begin behind things that commas join: "A, B, C or D or E"; else {@code from}. */
    private int chainStart(int from, int to) {
        int start = to - 1;
        while (start > from && links.get(start) == TokenType.OR) {
            start--;
        }
        return !anyOf
                        && to - 1 - start > 1
                        && links.subList(from + 1, start + 1).stream().noneMatch(TokenType.OR::equals)
                ? start
                : from;
    }

    /** Whether an "or" without a comma joins two of a kind, unlike what stands in front: "Git, Java or Kotlin, Docker". */
    private boolean isCutOff(int from, int to) {
        boolean whole = commaBeforeOr && to == elements.size();
        if (anyOf || to - from < 3 || whole || links.get(to - 1) != TokenType.OR) {
            return false;
        }
        List<Mention> pair = concepts(elements.subList(to - 2, to));
        List<Mention> both = concepts(elements.subList(from, to));
        return kinship.areAlike(pair) && !kinship.areAlike(both);
    }

    private void closeAlike(int from, int to, List<Group> groups) {
        List<Element> items = elements.subList(from, to);
        boolean stated = anyOf || hasStatedOr(from, to);
        boolean others = items.size() > 1 && items.getLast().isOthers();
        List<Mention> concepts = concepts(others ? items.subList(0, items.size() - 1) : items);
        boolean alike = kinship.areAlike(concepts);
        if (!stated && others && !alike && !labelled && concepts.size() >= MANY) {
            kinship.withReplacements(concepts, items.getLast().concepts())
                    .forEach(list -> groups.add(new Group(list, null, true)));
        } else if (stated || others || (more && (labelled || alike))) {
            Element all = new Element();
            items.forEach(all::add);
            addGroup(all, groups);
        } else {
            items.forEach(item -> addGroup(item, groups));
        }
    }

    private static List<Mention> concepts(List<Element> items) {
        return items.stream().flatMap(item -> item.concepts().stream()).toList();
    }

    /** Whether "or" stands in front of a concept, not only in front of "similar". */
    private boolean hasStatedOr(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (links.get(i) == TokenType.OR && !elements.get(i).isOthers()) {
                return true;
            }
        }
        return false;
    }

    private void addGroup(Element element, List<Group> groups) {
        Map<String, Mention> concepts = new LinkedHashMap<>();
        element.concepts()
                .forEach(mention -> concepts.putIfAbsent(mention.concept().id(), mention));
        Mention family = element.family();
        if (family != null) {
            concepts.remove(family.concept().id());
        }
        if (family != null && concepts.isEmpty()) {
            groups.add(new Group(List.of(family), null, false));
        } else if (!concepts.isEmpty()) {
            groups.add(new Group(List.copyOf(concepts.values()), family, element.isOpen() || more));
        }
    }
}

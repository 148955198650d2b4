package dev.assay.job;

import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An enumeration while it is read: elements and what joins them. */
final class Run {

    private final Kinship kinship;
    private final List<Element> elements = new ArrayList<>();
    private final List<TokenType> links = new ArrayList<>();
    private boolean anyOf;
    private boolean more;

    Run(Kinship kinship) {
        this.kinship = kinship;
    }

    /** Everything in it is an alternative ("one of …"). */
    void anyOf() {
        anyOf = true;
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

    @Nullable
    Element last() {
        return elements.isEmpty() ? null : elements.getLast();
    }

    void removeLast() {
        elements.removeLast();
        links.removeLast();
    }

    /** Adds an element; a slash between alternatives binds tighter than any other link. */
    void add(Element element, TokenType link) {
        Element last = last();
        if (link == TokenType.SLASH && last != null && isAlternative(last, element)) {
            last.add(element);
        } else {
            elements.add(element);
            links.add(link == TokenType.SLASH ? TokenType.AND : link);
        }
    }

    private boolean isAlternative(Element left, Element right) {
        return !left.concepts().isEmpty()
                && !right.concepts().isEmpty()
                && kinship.isAlternative(
                        left.concepts().getLast(), right.concepts().getFirst());
    }

    /** The groups it stands for. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<Element> current = new ArrayList<>();
        boolean alternatives = false;
        for (int i = 0; i < elements.size(); i++) {
            TokenType link = links.get(i);
            if (i > 0 && !anyOf && (link == TokenType.AND || (link == TokenType.COMMA && alternatives))) {
                close(current, alternatives, groups);
                alternatives = false;
            }
            alternatives |= i > 0 && link == TokenType.OR;
            current.add(elements.get(i));
        }
        close(current, alternatives || anyOf || (more && areAlike(current)), groups);
        return groups;
    }

    private boolean areAlike(List<Element> items) {
        for (int i = 1; i < items.size(); i++) {
            List<Mention> left = items.get(i - 1).concepts();
            List<Mention> right = items.get(i).concepts();
            if (left.isEmpty() || right.isEmpty() || !kinship.areSiblings(left.getFirst(), right.getFirst())) {
                return false;
            }
        }
        return items.size() > 1;
    }

    private void close(List<Element> items, boolean alternatives, List<Group> groups) {
        if (alternatives) {
            Element all = new Element();
            items.forEach(all::add);
            addGroup(all, groups);
        } else {
            items.forEach(item -> addGroup(item, groups));
        }
        items.clear();
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

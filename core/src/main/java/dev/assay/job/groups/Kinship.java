package dev.assay.job.groups;

import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the taxonomy knows of concepts that stand beside each other. */
final class Kinship {

    private final Taxonomy taxonomy;

    Kinship(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Whether the examples can be examples of {@code head}: it is a family, or the broader concept of one of them. */
    boolean isFamily(Mention head, List<Mention> examples) {
        return head.concept().kind() == ConceptKind.FAMILY || covers(head, examples);
    }

    /** Whether "such as" may make examples of {@code head}: any practice or field can be shown by what is named behind it. */
    boolean isExemplified(Mention head, List<Mention> examples) {
        return isSoft(head.concept()) || covers(head, examples);
    }

    /** Whether the concepts in a bare parenthesis can be examples of {@code head}; those of a product are its parts instead. */
    boolean isLooseFamily(Mention head, List<Mention> examples) {
        return isSoft(head.concept()) && isFamily(head, examples);
    }

    /** Whether at least one of the concepts is one of {@code family}. */
    boolean covers(Mention family, List<Mention> concepts) {
        return concepts.stream()
                .anyMatch(mention -> taxonomy.isMember(
                        mention.concept().id(), family.concept().id()));
    }

    /** Whether a slash between the two stands for "or": of one family, or two fields or methods; "HTML/CSS" asks for both. */
    boolean isAlternative(Mention left, Mention right) {
        Concept a = left.concept();
        Concept b = right.concept();
        return areSiblings(left, right)
                || (isSoft(a) && isSoft(b))
                || taxonomy.isMember(a.id(), b.id())
                || taxonomy.isMember(b.id(), a.id());
    }

    /** Whether every concept is a sibling of another one, so that the list is of one family. */
    boolean areAlike(List<Mention> concepts) {
        return concepts.size() > 1
                && concepts.stream().allMatch(one -> concepts.stream().anyMatch(other -> areSiblings(one, other)));
    }

    /** Each concept with those of the replacements that are nearer to it than to the others. */
    List<List<Mention>> withReplacements(List<Mention> concepts, List<Mention> replacements) {
        List<List<Mention>> lists = new ArrayList<>();
        concepts.forEach(concept -> lists.add(new ArrayList<>(List.of(concept))));
        for (Mention replacement : replacements) {
            lists.stream()
                    .max(Comparator.comparingInt(list -> nearness(list.getFirst(), replacement)))
                    .filter(list -> nearness(list.getFirst(), replacement) > 0)
                    .ifPresent(list -> list.add(replacement));
        }
        return lists;
    }

    private static int nearness(Mention one, Mention other) {
        return (int) one.concept().broader().stream()
                .filter(other.concept().broader()::contains)
                .count();
    }

    /** Siblings by a family that is the first of one of them; two services of one cloud, or HTML and CSS, do not replace each other. */
    private boolean areSiblings(Mention left, Mention right) {
        Concept a = left.concept();
        Concept b = right.concept();
        boolean named = a.siblings().contains(b.id()) || b.siblings().contains(a.id());
        return !a.id().equals(b.id()) && (named || isFirstOf(a, b) || isFirstOf(b, a) || shareNarrowFamily(a, b));
    }

    /** A family that is itself one of a wider one tells more than "web technology" does. */
    private boolean shareNarrowFamily(Concept one, Concept other) {
        return one.broader().stream()
                .filter(other.broader()::contains)
                .flatMap(id -> taxonomy.find(id).stream())
                .anyMatch(family ->
                        family.kind() == ConceptKind.FAMILY && !family.broader().isEmpty());
    }

    private boolean isFirstOf(Concept one, Concept other) {
        return !one.broader().isEmpty()
                && other.broader().contains(one.broader().getFirst())
                && isFamily(one.broader().getFirst());
    }

    private boolean isFamily(String id) {
        return taxonomy.find(id)
                .filter(concept -> concept.kind() == ConceptKind.FAMILY)
                .isPresent();
    }

    /** Whether it is a family, a method or a field of knowledge, not a product. */
    static boolean isSoft(Concept concept) {
        return switch (concept.kind()) {
            case FAMILY, METHOD, KNOWLEDGE, CERTIFICATE -> true;
            default -> false;
        };
    }
}

package dev.assay.job;

import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
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
        return taxonomy.areSiblings(a.id(), b.id())
                || (isSoft(a) && isSoft(b))
                || taxonomy.isMember(a.id(), b.id())
                || taxonomy.isMember(b.id(), a.id());
    }

    boolean areSiblings(Mention left, Mention right) {
        return taxonomy.areSiblings(left.concept().id(), right.concept().id());
    }

    private static boolean isSoft(Concept concept) {
        return switch (concept.kind()) {
            case FAMILY, METHOD, KNOWLEDGE -> true;
            default -> false;
        };
    }
}

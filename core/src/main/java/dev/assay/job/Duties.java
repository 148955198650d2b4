package dev.assay.job;

import dev.assay.taxonomy.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the technical terms of duties that nothing else in the posting asks; each counts once. */
final class Duties {

    private final Set<String> asked = new HashSet<>();

    Duties(List<Draft> others) {
        for (Draft draft : others) {
            remember(draft);
        }
    }

    /** What is left of a duty's group of terms, or nothing. */
    Optional<Draft> keep(Draft draft) {
        List<Mention> left = draft.anyOf().stream().filter(this::isNew).toList();
        Mention family = draft.family() != null && isNew(draft.family()) ? draft.family() : null;
        remember(draft);
        if (left.isEmpty() && family == null) {
            return Optional.empty();
        }
        List<Mention> anyOf = left.isEmpty() && family != null ? List.of(family) : left;
        Mention kept = left.isEmpty() ? null : family;
        return Optional.of(
                new Draft(draft.kind(), Importance.PREFERRED, draft.quote(), anyOf, kept, draft.open(), null, null));
    }

    private boolean isNew(Mention mention) {
        return !asked.contains(mention.concept().id());
    }

    private void remember(Draft draft) {
        draft.anyOf().forEach(mention -> asked.add(mention.concept().id()));
        Mention family = draft.family();
        if (family != null) {
            asked.add(family.concept().id());
        }
    }
}

package dev.assay.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The concepts that were read in a text, each with the normal forms of the words and labels that name it, in reading order. */
final class NamedConcepts {

    private final Map<String, Set<String>> forms = new LinkedHashMap<>();

    void add(String concept, String... names) {
        Set<String> known = forms.computeIfAbsent(concept, id -> new HashSet<>());
        for (String name : names) {
            known.add(Phrase.normalForm(name));
        }
    }

    /** The concept that a labelled term, in its normal form, belongs to: one of that very form first, one of a near form else. */
    Optional<String> owner(String form) {
        return first(known -> known.contains(form)).or(() -> first(known -> Phrase.isNear(form, known)));
    }

    /** The owners of those forms that have one, by form. */
    Map<String, String> owners(Collection<String> labelled) {
        Map<String, String> owners = new LinkedHashMap<>();
        labelled.forEach(form -> owner(form).ifPresent(concept -> owners.put(form, concept)));
        return owners;
    }

    /** The concepts that neither a label owns nor a doubtful form excuses. */
    Set<String> invented(Collection<String> owned, Collection<String> doubtful) {
        Set<String> invented = new LinkedHashSet<>();
        forms.forEach((concept, known) -> {
            if (!owned.contains(concept) && doubtful.stream().noneMatch(form -> Phrase.isNear(form, known))) {
                invented.add(concept);
            }
        });
        return invented;
    }

    private Optional<String> first(Predicate<Set<String>> condition) {
        return forms.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

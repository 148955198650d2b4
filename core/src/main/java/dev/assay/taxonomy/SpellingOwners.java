package dev.assay.taxonomy;

import dev.assay.taxonomy.Concept.Spelling;
import dev.assay.taxonomy.ConceptKind.Group;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which concept of a group of kinds a spelling stands for. */
final class SpellingOwners {

    private final Map<Group, Map<String, String>> owners = new EnumMap<>(Group.class);

    static SpellingOwners of(Collection<ConceptLine> lines) {
        SpellingOwners owners = new SpellingOwners();
        lines.forEach(line -> owners.add(line.concept()));
        return owners;
    }

    /** Gives a concept those of its spellings that no other one has. */
    void add(Concept concept) {
        Map<String, String> ofGroup = owners.computeIfAbsent(concept.kind().group(), group -> new HashMap<>());
        for (Spelling spelling : concept.spellings()) {
            ofGroup.putIfAbsent(key(spelling.text()), concept.id());
        }
    }

    /** The id of the concept that has a spelling. */
    Optional<String> find(Group group, String spelling) {
        return Optional.ofNullable(owners.getOrDefault(group, Map.of()).get(key(spelling)));
    }

    private static String key(String spelling) {
        return SearchKey.of(spelling).joined();
    }
}

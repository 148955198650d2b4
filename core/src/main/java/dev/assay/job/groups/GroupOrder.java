package dev.assay.job.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the groups of a statement in the order of the text and leaves out what another group of it asks already. */
final class GroupOrder {

    private GroupOrder() {}

    static List<Group> tidy(List<Group> groups) {
        List<Group> ordered = new ArrayList<>(groups);
        ordered.sort(Comparator.comparingInt(Group::start)
                .thenComparingInt(group -> group.anyOf().getFirst().start()));
        List<Group> kept = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Group group : ordered) {
            boolean single = group.anyOf().size() == 1 && group.family() == null;
            boolean known = group.anyOf().stream()
                    .allMatch(mention -> asked.contains(mention.concept().id()));
            if (!single || !known) {
                kept.add(group);
            }
            group.anyOf().forEach(mention -> asked.add(mention.concept().id()));
        }
        return List.copyOf(kept);
    }
}

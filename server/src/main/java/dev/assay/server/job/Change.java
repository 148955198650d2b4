package dev.assay.server.job;

import dev.assay.job.Importance;
import dev.assay.job.Requirement;
import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of a rubric does to one requirement.
 *
 * @param requirement its id
 * @param importance how much it is wanted from now on; null takes it out
 */
@Schema(name = "RequirementChange")
public record Change(String requirement, @Nullable Importance importance) {

    /**
     * The requirements after the changes. Ids stay, so that verdicts of different versions can be set side by side.
     *
     * @param before the requirements of the version that is changed: something must become of them, or be added
     */
    static List<Requirement> apply(List<Change> changes, List<Requirement> requirements, List<Requirement> before) {
        Map<String, Change> byId = new LinkedHashMap<>();
        changes.forEach(change -> byId.put(change.requirement(), change));
        List<Requirement> changed = new ArrayList<>();
        for (Requirement requirement : requirements) {
            Change change = byId.remove(requirement.id());
            if (change == null) {
                changed.add(requirement);
            } else if (change.importance() != null) {
                changed.add(withImportance(requirement, change.importance()));
            }
        }
        if (!byId.isEmpty()) {
            throw new Unusable(
                    "There is no requirement " + byId.keySet().iterator().next() + " in the current version.");
        }
        if (changed.isEmpty()) {
            throw new Unusable("A job must ask something: keep at least one requirement.");
        }
        if (changed.equals(before)) {
            throw new Unusable("Nothing would change.");
        }
        return changed;
    }

    private static Requirement withImportance(Requirement requirement, Importance importance) {
        return new Requirement(
                requirement.id(),
                requirement.kind(),
                importance,
                requirement.quote(),
                requirement.anyOf(),
                requirement.family(),
                requirement.open(),
                requirement.years(),
                requirement.education());
    }
}

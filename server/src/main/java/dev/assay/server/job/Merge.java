package dev.assay.server.job;

import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;

/**
 * Requirements that become one, which any of their alternatives satisfies.
 *
 * @param requirements the ids of two or more
 */
@Schema(name = "RequirementMerge")
public record Merge(List<String> requirements) {
    public Merge {
        requirements = Revision.whole("merges", Objects.requireNonNullElse(requirements, List.of()));
        if (requirements.size() < 2) {
            throw new Unusable("Name two requirements or more that become one.");
        }
    }
}

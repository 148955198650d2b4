package dev.assay.credentials;

import dev.assay.credentials.statement.Statement;
import dev.assay.taxonomy.DegreeLevel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells degrees from other achievements, by the kinds that Open Badges 3.0 knows (its enumeration {@code AchievementType}). */
final class Diplomas {

    private Diplomas() {}

    /**
     * The kind of a degree.
     *
     * @param level its level, or null where the kind does not tell
     */
    record Kind(@Nullable DegreeLevel level) {}

    /** The kind of degree that a credential attests; empty where it attests something else. */
    static Optional<Kind> kindOf(Statement statement) {
        return switch (statement.achievementType()) {
            case "SecondarySchoolDiploma", "GeneralEducationDevelopment" ->
                Optional.of(new Kind(DegreeLevel.SECONDARY));
            case "AssociateDegree" -> Optional.of(new Kind(DegreeLevel.ASSOCIATE));
            case "BachelorDegree" -> Optional.of(new Kind(DegreeLevel.BACHELOR));
            case "MasterDegree" -> Optional.of(new Kind(DegreeLevel.MASTER));
            case "DoctoralDegree", "ProfessionalDoctorate", "ResearchDoctorate" ->
                Optional.of(new Kind(DegreeLevel.DOCTORATE));
            case "Degree", "Diploma" -> Optional.of(new Kind(null));
            case null, default -> Optional.empty();
        };
    }
}

package dev.assay.taxonomy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.Merged;
import dev.assay.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class CatalogueOverlayTest {

    private static final Taxonomy STANDARD = Taxonomy.standard();

    @Test
    void escoSkillsBecomeConceptsUnlessTheyAreKnownOrNoNames() {
        CatalogueOverlay.Made made =
                CatalogueOverlay.of("skills_en.csv", """
                conceptType,conceptUri,preferredLabel,altLabels,description
                KnowledgeSkillCompetence,http://example.org/skill/1,Python,"snake code
                snake scripts","A ""quoted"" text, with a comma"
                KnowledgeSkillCompetence,http://example.org/skill/2,tide table printing,,
                KnowledgeSkillCompetence,http://example.org/skill/3,keep the books of a ferry line in order,,
                """, STANDARD).orElseThrow();
        Merged merged = STANDARD.with(made.overlay());

        assertThat(made.read()).isEqualTo(3);
        assertThat(made.skipped()).containsExactly("keep the books of a ferry line in order");
        assertThat(merged.added()).containsExactly("esco-tide-table-printing");
        assertThat(merged.taxonomy().named("snake scripts").orElseThrow().id()).isEqualTo("python");
        assertThat(merged.taxonomy().findOrThrow("python").external()).containsExactly("linguist:Python", "esco:1");
    }

    @Test
    void onetTechnologiesAreListedOnceWithTheirFamily() {
        CatalogueOverlay.Made made =
                CatalogueOverlay.of("Technology Skills.txt", """
                O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology
                15-0000.00\tTidewright Planner\t1\tHarbour planning software\tN
                15-0001.00\tTidewright Planner\t1\tHarbour planning software\tN
                15-0001.00\tPostgreSQL\t2\tHarbour planning software\tY
                """, STANDARD).orElseThrow();
        Merged merged = STANDARD.with(made.overlay());

        assertThat(merged.added()).containsExactly("onet-harbour-planning-software", "onet-tidewright-planner");
        assertThat(merged.taxonomy().isMember("onet-tidewright-planner", "onet-harbour-planning-software"))
                .isTrue();
        assertThat(merged.taxonomy().findOrThrow("postgresql").external()).containsExactly("onet:PostgreSQL");
    }

    @Test
    void anotherTableIsNoCatalogue() {
        assertThat(CatalogueOverlay.of("own.txt", "kind: tool\noven | Oven | |", STANDARD))
                .isEmpty();
    }
}

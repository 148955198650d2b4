package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OverlayTest {

    private static final Taxonomy BASE = Taxonomy.read("base.txt", """
            kind: family
            build-tool | Build tool | |
            kind: tool
            maven | Maven | mvn | broader=build-tool
            gradle | Gradle | | broader=build-tool
            """);

    @Test
    void aNewConceptIsKnownWithItsRelations() {
        Merged merged = BASE.with(new Overlay("own.txt", "kind: tool\noven | Oven | | broader=build-tool"));

        assertThat(merged.added()).containsExactly("oven");
        assertThat(merged.extended()).isEmpty();
        assertThat(merged.leftOut()).isEmpty();
        assertThat(merged.taxonomy().areSiblings("oven", "maven")).isTrue();
        assertThat(BASE.find("oven")).isEmpty();
    }

    @Test
    void aKnownConceptKeepsWhatItHasAndGetsMore() {
        Merged merged = BASE.with(new Overlay("own.txt", "kind: tool\nmaven | Our Maven | | sibling=gradle"));

        Concept maven = merged.taxonomy().findOrThrow("maven");
        assertThat(merged.extended()).containsExactly("maven");
        assertThat(maven.label()).isEqualTo("Maven");
        assertThat(maven.spellings()).extracting(Concept.Spelling::text).containsExactly("Maven", "mvn", "Our Maven");
        assertThat(maven.siblings()).containsExactly("gradle");
    }

    @Test
    void whatWouldBreakTheRulesIsLeftOutAndTold() {
        Merged merged = BASE.with(new Overlay("own.txt", """
                kind: tool
                oven | Oven | Gradle | broader=bakery implies=maven
                pan | mvn | |
                kind: family
                build-tool | Build tool | | broader=maven
                """));

        assertThat(merged.added()).containsExactly("oven");
        assertThat(merged.leftOut())
                .containsExactly(
                        "own.txt:2: \"Gradle\" is a spelling of gradle",
                        "own.txt:3: \"mvn\" is a spelling of maven",
                        "own.txt:2: no concept has the id bakery",
                        "own.txt:5: maven is itself one of build-tool, or implies it");
        assertThat(merged.taxonomy().shows("oven", "maven")).isTrue();
    }

    @Test
    void anOverlayMadeOfATaxonomyReadsBackTheSame() {
        Taxonomy standard = Taxonomy.standard();
        Overlay kept = standard.overlay("kept", java.util.List.of("go", "cka", "bachelor-degree"));

        assertThat(standard.with(kept).added()).isEmpty();
        assertThat(standard.with(kept).extended()).isEmpty();
        assertThat(kept.text()).contains("go | ?=Go | ", "level=bachelor");
    }

    @Test
    void aLineThatCannotBeReadIsTold() {
        assertThatThrownBy(() -> BASE.with(new Overlay("own.txt", "x | y")))
                .isInstanceOf(TaxonomyFormatException.class)
                .hasMessageStartingWith("own.txt:1: ");
    }
}

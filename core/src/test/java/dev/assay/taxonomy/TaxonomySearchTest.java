package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaxonomySearchTest {
    private final Taxonomy taxonomy = Taxonomy.read("test.txt", """
            kind: family
            framework | Framework | |
            database | Database | |
            kind: language
            java | Java | |
            javascript | JavaScript | JS, ECMAScript | sibling=typescript
            typescript | TypeScript | |
            go | ?=Go | Golang |
            kind: framework
            spring | ?=Spring | Spring Framework | broader=framework implies=java
            spring-boot | Spring Boot | | broader=framework implies=spring
            kind: database
            postgresql | PostgreSQL | Postgres | broader=database
            mysql | MySQL | | broader=database
            """);

    @Test
    void whatIsSpelledSoComesFirstThenWhatBeginsSo() {
        assertThat(find("Java")).containsExactly("java", "javascript");
        assertThat(find("spring")).containsExactly("spring", "spring-boot");
        assertThat(find("js")).containsExactly("javascript");
        assertThat(find("go")).containsExactly("go");
    }

    @Test
    void caseGapsAndIdsDoNotMatter() {
        assertThat(find("springboot")).containsExactly("spring-boot");
        assertThat(find("SPRING-BOOT")).containsExactly("spring-boot");
        assertThat(find("spring_boot")).containsExactly("spring-boot");
    }

    @Test
    void wordsMayStandAnywhereInASpelling() {
        assertThat(find("boot")).containsExactly("spring-boot");
        assertThat(find("frame")).containsExactly("framework", "spring");
    }

    @Test
    void typosAreForgivenInLongerWords() {
        assertThat(find("postgersql")).containsExactly("postgresql");
        assertThat(find("mysq")).containsExactly("mysql");
        assertThat(find("mysgl")).containsExactly("mysql");
        assertThat(find("typscirpt")).containsExactly("typescript");
        assertThat(find("jav")).containsExactly("java", "javascript");
        assertThat(find("jvaa")).containsExactly("java");
        assertThat(find("ja v")).containsExactly("java", "javascript");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find(" - ")).isEmpty();
        assertThat(find("quantum")).isEmpty();
    }

    @Test
    void longTextsAreSearchedInNoTime() {
        assertThat(find("x".repeat(100_000))).isEmpty();
    }

    @Test
    void neighboursAreTheDirectRelationsInBothDirections() {
        Neighbours spring = taxonomy.neighbours("spring");
        assertThat(ids(spring.broader())).containsExactly("framework");
        assertThat(ids(spring.implies())).containsExactly("java");
        assertThat(ids(spring.impliedBy())).containsExactly("spring-boot");
        assertThat(ids(spring.siblings())).containsExactly("spring-boot");
        assertThat(ids(taxonomy.neighbours("database").narrower())).containsExactly("mysql", "postgresql");
        assertThat(ids(taxonomy.neighbours("typescript").siblings())).containsExactly("javascript");
    }

    private List<String> find(String typed) {
        return ids(taxonomy.search(typed));
    }

    private static List<String> ids(List<Concept> concepts) {
        return concepts.stream().map(Concept::id).toList();
    }
}

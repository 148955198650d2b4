package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.ConceptKind.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
    private final Taxonomy taxonomy = Taxonomy.read("test.txt", """
            kind: family
            framework | Framework | |
            backend-framework | Backend framework | | broader=framework
            kind: language
            java | Java | |
            go | ?=Go | Golang | hints=goroutine
            kind: framework
            spring | ?=Spring | | broader=backend-framework implies=java hints=hibernate
            spring-boot | Spring Boot | | broader=backend-framework implies=spring
            """);

    @Test
    void aConceptShowsWhatItImpliesAndWhatItIsOneOf() {
        assertThat(taxonomy.shows("spring-boot"))
                .containsExactly("backend-framework", "framework", "java", "spring", "spring-boot");
        assertThat(taxonomy.shows("spring-boot", "java")).isTrue();
        assertThat(taxonomy.shows("java", "spring-boot")).isFalse();
    }

    @Test
    void membersOfOneFamilyAreSiblings() {
        assertThat(taxonomy.areSiblings("spring", "spring-boot")).isTrue();
        assertThat(taxonomy.areSiblings("java", "spring-boot")).isFalse();
        assertThat(taxonomy.isMember("spring", "framework")).isTrue();
        assertThat(taxonomy.isMember("spring", "java")).isFalse();
    }

    @Test
    void namesAreFoundInTheirWaysOfWriting() {
        assertThat(found("Java8, spring-boot, SpringBoot and backend frameworks"))
                .containsExactly("Java8", "spring-boot", "SpringBoot", "backend frameworks");
    }

    @Test
    void everydayWordsCountOnlyAmongTechnology() {
        assertThat(found("Go the extra mile in spring. JavaScript is no Java-less thing; Spring, Java."))
                .containsExactly("Java", "Spring", "Java");
    }

    private List<String> found(String text) {
        return taxonomy.annotator(Group.SKILL).annotate(text).stream()
                .map(mention -> text.substring(mention.start(), mention.end()))
                .toList();
    }
}

package dev.assay.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fair expert says about pairs of concepts of the standard taxonomy. */
class NeighboursTest {

    private final Neighbours neighbours = new Neighbours(Taxonomy.standard());

    @ParameterizedTest
    @CsvSource({
        "mysql, oracle-database",
        "linux, unix",
        "debian, unix",
        "flask, django",
        "react, angular",
        "aws, azure",
        "kafka, rabbitmq",
        "jenkins, gitlab-ci",
        "maven, gradle",
        "eclipse, intellij-idea",
        "git, svn"
    })
    void areNear(String shown, String asked) {
        assertThat(neighbours.isNear(shown, asked)).isTrue();
        assertThat(neighbours.isNear(asked, shown) || asked.equals("unix")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "java, python",
        "java, csharp",
        "hibernate, csharp",
        "spring, django",
        "react, django",
        "mysql, mongodb",
        "linux, windows",
        "junit, pytest",
        "jpa, spring-mvc",
        "spring-mvc, microservices",
        "networking, system-administration",
        "json, xml",
        "numpy, django",
        "mysql, no-such-concept"
    })
    void areNotNear(String shown, String asked) {
        assertThat(neighbours.isNear(shown, asked)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"go, python", "oracle-database, mysql", "google-cloud, aws", "flask, express"})
    void serveInAnOpenList(String shown, String asked) {
        assertThat(neighbours.serves(shown, asked, neighbours.commonFamilies(List.of(asked))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"react, django", "java, mysql", "linux, python"})
    void doNotServeInAnOpenList(String shown, String asked) {
        assertThat(neighbours.serves(shown, asked, neighbours.commonFamilies(List.of(asked))))
                .isFalse();
    }
}

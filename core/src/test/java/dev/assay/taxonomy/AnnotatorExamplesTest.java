package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.ConceptKind.Group;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the annotator with the data that comes with the software over examples of what it must find, and what it must not. */
class AnnotatorExamplesTest {
    private static final Annotator SKILLS = Taxonomy.standard().annotator(Group.SKILL);

    @ParameterizedTest
    @MethodSource("examples")
    void exactlyTheMarkedNamesAreFound(String example) {
        MarkedText marked = MarkedText.of(example);
        assertThat(marked.found(SKILLS)).as(marked.text()).isEqualTo(marked.mentions());
    }

    @Test
    void someExamplesHoldNoName() {
        assertThat(examples()).filteredOn(example -> example.indexOf('{') < 0).hasSizeGreaterThan(40);
        assertThat(examples()).filteredOn(example -> example.indexOf('{') >= 0).hasSizeGreaterThan(60);
    }

    static List<String> examples() {
        try (InputStream stream = AnnotatorExamplesTest.class.getResourceAsStream("annotator-examples.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n").replace("\\t", "\t"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

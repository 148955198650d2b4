package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointNamesTest {

    private static final Annotator SKILLS = Taxonomy.standard().annotator(ConceptKind.Group.SKILL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Debugging and Testing | Debugging, Testing",
                "Jira/Confluence | Jira, Confluence",
                "React/TypeScript | React, TypeScript",
                "Mocha & Chai | Mocha, Chai",
                "CI/CD and TCP/IP | CI/CD, TCP/IP",
                "continuous integration and continuous delivery | continuous integration and continuous delivery",
            })
    void onlyTwoNamesInOneAreParted(String text, String names) {
        assertThat(new JointNames(text, SKILLS)
                        .part(SKILLS.annotate(text)).stream()
                                .map(mention -> text.substring(mention.start(), mention.end()))
                                .collect(Collectors.joining(", ")))
                .isEqualTo(names);
    }
}

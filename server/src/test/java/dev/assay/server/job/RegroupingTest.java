package dev.assay.server.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.job.Requirement;
import dev.assay.job.RequirementText;
import dev.assay.server.web.Unusable;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegroupingTest {

    private static final Job JOB = new JobReader(Taxonomy.standard())
            .read(Document.of("posting.txt", "0".repeat(64), """
                    Requirements
                    - Kafka
                    - PostgreSQL or MySQL
                    - 2 years of Python
                    - Patience and a sense of humour
                    - English

                    Nice to have
                    - RabbitMQ
                    """, List.of(0), null, List.of()));

    @Test
    void whatBecomesOneStandsWhereItsFirstPartStoodAndIsWantedAsMuchAsItsGreatest() {
        assertThat(asked(List.of(new Merge(List.of("R6", "R1"))), List.of()))
                .containsExactly(
                        "R8 REQUIRED Apache Kafka or RabbitMQ",
                        "R2 REQUIRED PostgreSQL or MySQL",
                        "R3 REQUIRED Python; 2+ years",
                        "R4 REQUIRED Patience and a sense of humour",
                        "R5 REQUIRED English");
    }

    @Test
    void eachAlternativeBecomesOneOfItsOwn() {
        assertThat(asked(List.of(), List.of("R2")))
                .startsWith(
                        "R1 REQUIRED Apache Kafka",
                        "R8 REQUIRED PostgreSQL",
                        "R9 REQUIRED MySQL",
                        "R3 REQUIRED Python; 2+ years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R1 R3 |    | R1 and R3 cannot become one: they ask different amounts of practice.",
                "R1 R4 |    | R1 and R4 cannot become one: only skills, languages or certificates that are named can stand for each other.",
                "R1 R5 |    | R1 and R5 cannot become one: only skills, languages or certificates that are named can stand for each other.",
                "R1 R1 |    | R1 is named twice: merge or split each requirement once.",
                "R1 R2 | R2 | R2 is named twice: merge or split each requirement once.",
                "R1 R9 |    | There is no requirement R9 in the current version.",
                "R1    |    | Name two requirements or more that become one.",
                "R1 R2 | R3 | R3 names one thing at most, so that it cannot be split.",
            })
    void whatCannotBeIsRefusedInOneLine(String merged, String split, String fault) {
        List<String> splits = split == null ? List.of() : List.of(split);
        assertThatThrownBy(() -> asked(List.of(new Merge(List.of(merged.split(" ")))), splits))
                .isInstanceOf(Unusable.class)
                .hasMessage(fault);
    }

    private static List<String> asked(List<Merge> merges, List<String> splits) {
        List<Requirement> all = Regrouping.apply(merges, splits, JOB.requirements(), 7);
        Job job = new Job(JOB.posting(), JOB.title(), all);
        return all.stream()
                .map(each -> each.id() + " " + each.importance() + " " + RequirementText.of(each, job))
                .toList();
    }
}

package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ASKS | Work with front-end developers and SQL | SQL",
                "ASKS | Looking for Java developers | Java",
                "ASKS | Experience in agile teams | agile",
                "ASKS | Five years as a QA engineer with Java | Java",
                "ASKS | Looking for a Java developer | Java",
                "ASKS | Robust and scalable services in Java | Java",
                "ASKS | Knowledge of scalability and Java | scalability, Java",
                "DUTIES | Lead agile teams with SQL | SQL",
                "ASKS | Java programming and SQL | Java, SQL",
                "DUTIES | Report on the deployment with Docker | Docker",
                "ASKS | Knowledge of deployment with Docker | deployment, Docker",
            })
    void peopleTailsAndGeneralWordsAreLeftOut(SectionRole role, String text, String asked) {
        Statement statement = new Statement(role, Importance.REQUIRED, Words.of(text, 0, text.length()));
        assertThat(Postings.text(
                        SkillNames.asked(statement, Postings.skills(text).within(statement)), text))
                .isEqualTo(asked);
    }
}

package dev.assay.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.resume.ResumeText;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Performance optimization | performance optimization",
                "Unit testing | unit testing",
                "Java or Kotlin | Java or Kotlin",
                "Google Cloud | Google Cloud",
                "REST APIs | REST APIs",
                "Scrum | Scrum",
            })
    void aTermIsSmallInsideASentenceUnlessItIsAName(String asked, String inSentence) {
        Document posting = ResumeText.document("Requirements\n- " + asked + "\n");
        Job job = new JobReader(Taxonomy.standard()).read(posting);
        assertThat(Asked.of(job, job.requirements().getFirst())).isEqualTo(inSentence);
    }
}

package dev.assay.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillsTableTest {

    private static final ResumeReader READER = new ResumeReader(Taxonomy.standard());

    @Test
    void yearsInTheLastColumnAreClaimed() {
        assertThat(stated("""
                        SKILLS
                        Skill        Level      Years
                        Python       Expert     8
                        Kafka        Advanced   5
                        Likes tea
                        Docker       Basic      2
                        """)).containsExactly("python 8", "kafka 5");
    }

    @Test
    void numbersWithoutAColumnOfYearsAreNoYears() {
        assertThat(stated("""
                        SKILLS
                        Python 3
                        HTML 5
                        """)).isEmpty();
    }

    private static List<String> stated(String text) {
        return READER.read(ResumeText.document(text)).statements().stream()
                .map(practice -> practice.concept() + " " + practice.years())
                .toList();
    }
}

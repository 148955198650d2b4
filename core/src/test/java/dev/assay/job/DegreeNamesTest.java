package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class DegreeNamesTest {

    private static final Annotator EDUCATION = Taxonomy.standard().annotator(Group.EDUCATION);

    @Test
    void theFieldInADegreesNameIsAMentionOfItsOwn() {
        assertThat(parted("A degree in computer science is asked")).isEqualTo("degree, computer science");
    }

    @Test
    void whatNamesNoFieldStaysWhole() {
        assertThat(parted("A bachelor's degree is asked")).isEqualTo("bachelor's degree");
    }

    @Test
    void lettersThatGrowWhenTheyAreMadeSmallMoveNoPlace() {
        assertThat(parted("İİİ: a degree in computer science")).isEqualTo("degree, computer science");
    }

    private static String parted(String text) {
        return Postings.text(new DegreeNames(text, EDUCATION).part(EDUCATION.annotate(text)), text);
    }
}

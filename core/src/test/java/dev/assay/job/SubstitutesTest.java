package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class SubstitutesTest {

    @Test
    void whatMayStandInForADegreeIsNoDemandOfItsOwn() {
        Job job = Postings.read("""
                Requirements
                - Bachelor's degree in computer science
                - An additional 4 years of experience may be substituted for a degree
                """);
        assertThat(job.requirements()).singleElement().satisfies(requirement -> {
            assertThat(requirement.education()).isNotNull();
            assertThat(Objects.requireNonNull(requirement.education()).equivalent())
                    .isTrue();
        });
    }
}

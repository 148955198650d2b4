package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountAskedTest {

    @Test
    void theQuoteSaysHowManyAlternativesAreAsked() {
        assertThat(least("at least two of the following: Java, Kotlin, Scala")).isEqualTo(2);
        assertThat(least("three or more of Java, Kotlin, Scala")).isEqualTo(3);
        assertThat(least("one or two of Java, Kotlin, Scala")).isEqualTo(1);
        assertThat(least("one of Java, Kotlin, Scala")).isEqualTo(1);
        assertThat(least("two years of Java or Kotlin")).isEqualTo(1);
        assertThat(least("two or more years with Java or Kotlin")).isEqualTo(1);
    }

    private static int least(String demand) {
        Job job = Postings.read("Requirements\n- " + demand + "\n");
        return job.requirements().getFirst().least(job.posting());
    }
}

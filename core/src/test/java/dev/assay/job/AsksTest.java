package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsksTest {

    @Test
    void whatNeedNotBeKnownIsNotAsked() {
        assertThat(Postings.requirements("""
                        Backend Developer
                        Must: Java and SQL
                        Should: Kafka
                        Could: Redis
                        Requirements
                        You don't need to know React.
                        """))
                .extracting(text -> text.substring(0, text.indexOf(": ")))
                .containsExactly(
                        "SKILL REQUIRED [java]",
                        "SKILL REQUIRED [sql]",
                        "SKILL PREFERRED [kafka]",
                        "SKILL OPTIONAL [redis]");
    }
}

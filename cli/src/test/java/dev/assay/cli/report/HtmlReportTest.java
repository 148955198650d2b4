package dev.assay.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void theSameShortlistGivesTheSameBytes() {
        assertThat(SampleReport.html()).isEqualTo(SampleReport.html());
    }
}

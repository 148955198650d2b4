package dev.assay.documents;

import dev.assay.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class DocumentsArchitectureTest {

    private final ArchitectureRules rules = ArchitectureRules.of("dev.assay.documents", 60);

    @Test
    void packagesAreNullMarkedAndFreeOfCycles() {
        rules.checkAll();
    }

    @Test
    void nothingWritesToStandardStreams() {
        rules.checkNoStandardStreams();
    }

    @Test
    void layoutKnowsNothingOfPdf() {
        rules.checkFree(
                new String[] {"dev.assay.documents.page..", "dev.assay.documents.source.."},
                "dev.assay.documents.pdf..",
                "org.apache..");
    }
}

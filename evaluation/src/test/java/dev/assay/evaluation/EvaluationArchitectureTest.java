package dev.assay.evaluation;

import dev.assay.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class EvaluationArchitectureTest {

    private final ArchitectureRules rules = ArchitectureRules.of("dev.assay.evaluation", 25);

    @Test
    void packagesAreNullMarkedAndFreeOfCycles() {
        rules.checkAll();
    }

    @Test
    void nothingReadsTheClock() {
        rules.checkNoClock();
    }

    @Test
    void labelsKnowNothingOfWhatIsMeasured() {
        rules.checkFree(new String[] {"dev.assay.evaluation.labels.."}, "dev.assay.resume..", "dev.assay.documents..");
    }
}

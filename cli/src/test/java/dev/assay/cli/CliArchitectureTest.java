package dev.assay.cli;

import dev.assay.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class CliArchitectureTest {

    @Test
    void packagesAreNullMarkedAndFreeOfCycles() {
        ArchitectureRules.of("dev.assay.cli", 30).checkAll();
    }
}

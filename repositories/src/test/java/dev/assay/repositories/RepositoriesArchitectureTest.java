package dev.assay.repositories;

import dev.assay.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class RepositoriesArchitectureTest {

    private final ArchitectureRules rules = ArchitectureRules.of("dev.assay.repositories", 40);

    @Test
    void packagesAreNullMarkedAndFreeOfCycles() {
        rules.checkAll();
    }

    @Test
    void nothingWritesToStandardStreams() {
        rules.checkNoStandardStreams();
    }

    @Test
    void comparingAndRulesKnowNothingOfGit() {
        rules.checkFree(
                new String[] {"dev.assay.repositories.diff..", "dev.assay.repositories.rules.."}, "org.eclipse.jgit..");
    }
}

package dev.assay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import dev.assay.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class CoreArchitectureTest {

    private final ArchitectureRules rules = ArchitectureRules.of("dev.assay", 40);

    @Test
    void packagesAreNullMarkedAndFreeOfCycles() {
        rules.checkAll();
    }

    @Test
    void nothingReadsTheClockOrWritesToStandardStreams() {
        rules.checkNoClock();
        rules.checkNoStandardStreams();
    }

    @Test
    void coreDependsOnTheJdkAndJspecifyOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.assay..", "java..", "org.jspecify..")
                .check(rules.classes());
    }

    @Test
    void matchingAndRankingNeverSeeTheResume() {
        rules.checkFree(new String[] {"dev.assay.match..", "dev.assay.rank.."}, "dev.assay.resume..");
    }
}

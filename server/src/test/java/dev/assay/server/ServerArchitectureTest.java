package dev.assay.server;

import dev.assay.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ServerArchitectureTest {

    private final ArchitectureRules rules = ArchitectureRules.of("dev.assay.server", 60);

    @Test
    void packagesAreNullMarkedAndFreeOfCycles() {
        rules.checkAll();
    }

    @Test
    void nothingReadsTheClockButThroughTheClock() {
        rules.checkNoClock();
    }

    @Test
    void noFeatureButTheFrontDoorKnowsTheOptions() {
        rules.checkFree(new String[] {"dev.assay.server.(*).."}, "picocli..", "dev.assay.cli..");
    }

    @Test
    void nothingIsDeserializedAsJavaObjects() {
        rules.checkFree(new String[] {"dev.assay.server.."}, "java.io.ObjectInputStream");
    }
}

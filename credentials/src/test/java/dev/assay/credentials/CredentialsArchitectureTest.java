package dev.assay.credentials;

import dev.assay.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class CredentialsArchitectureTest {

    private final ArchitectureRules rules = ArchitectureRules.of("dev.assay.credentials", 60);

    @Test
    void packagesAreNullMarkedAndFreeOfCycles() {
        rules.checkAll();
    }

    @Test
    void nothingWritesToStandardStreams() {
        rules.checkNoStandardStreams();
    }

    @Test
    void nothingReadsTheClock() {
        rules.checkNoClock();
    }

    @Test
    void nothingOpensANetworkConnection() {
        rules.checkFree(new String[] {"dev.assay.credentials.."}, "java.net.http..", "javax.net..");
    }
}

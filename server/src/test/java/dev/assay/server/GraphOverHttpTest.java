package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit suite of GraphQL over HTTP, which the npm package graphql-http holds, against the server. */
@ExtendWith(TestServer.class)
class GraphOverHttpTest {

    @Test
    void everyMustAndEveryShouldHolds(Company company) throws IOException {
        NpmPackage suite = NpmPackage.install("graphql-http", "graphql-http@1.22.4", "graphql@16.11.0");
        Path script = suite.folder().resolve("audit.mjs");
        Files.copy(Path.of("src/test/node/graphql-http-audit.mjs"), script, StandardCopyOption.REPLACE_EXISTING);

        String report = suite.run(
                List.of("node", "audit.mjs"),
                Map.of(
                        "GRAPHQL_URL",
                        company.server().address().resolve("/graphql").toString(),
                        "GRAPHQL_TOKEN",
                        company.program(company.hire(Role.RECRUITER)).token()));
        assertThat(report.lines().filter(line -> line.startsWith("ok MUST"))).hasSizeGreaterThan(10);
        assertThat(report.lines().filter(line -> line.startsWith("ok SHOULD"))).hasSizeGreaterThan(10);
        assertThat(report.lines().filter(line -> line.startsWith("error ") || line.startsWith("warn ")))
                .isEmpty();
    }
}

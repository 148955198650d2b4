package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit suite of GraphQL over HTTP, which the npm package graphql-http holds, against the server. */
@ExtendWith(TestServer.class)
class GraphOverHttpTest {

    private static final Path FOLDER = Path.of("target", "graphql-http");

    @Test
    void everyMustAndEveryShouldHolds(Company company) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        if (!Files.exists(FOLDER.resolve("node_modules/graphql-http"))) {
            run(List.of("npm", "install", "--no-audit", "--no-fund", "graphql-http@1.22.4", "graphql@16.11.0"), "", "");
        }
        Path script = FOLDER.resolve("audit.mjs");
        Files.copy(Path.of("src/test/node/graphql-http-audit.mjs"), script, StandardCopyOption.REPLACE_EXISTING);
        String token = company.program(company.hire(Role.RECRUITER)).token();

        String report = run(
                List.of("node", "audit.mjs"),
                company.server().address().resolve("/graphql").toString(),
                token);
        assertThat(report.lines().filter(line -> line.startsWith("ok MUST"))).hasSizeGreaterThan(10);
        assertThat(report.lines().filter(line -> line.startsWith("ok SHOULD"))).hasSizeGreaterThan(10);
        assertThat(report.lines().filter(line -> line.startsWith("error ") || line.startsWith("warn ")))
                .isEmpty();
    }

    private static String run(List<String> command, String url, String token) throws IOException, InterruptedException {
        Path output = FOLDER.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("GRAPHQL_URL", url);
        builder.environment().put("GRAPHQL_TOKEN", token);
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(command.toString()).isTrue();
        String text = Files.readString(output, UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}

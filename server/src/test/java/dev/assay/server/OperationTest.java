package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import dev.assay.server.account.Role;
import dev.assay.server.operation.LogEncoder;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What whoever operates a server sees. */
@ExtendWith(TestServer.class)
class OperationTest {

    private final Company company;

    OperationTest(Company company) {
        this.company = company;
    }

    @Test
    void healthIsToldToAnyoneAndNothingElseIs() {
        Visit anyone = company.visit();
        assertThat(anyone.sees("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(anyone.sees("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(anyone.sees("/actuator/prometheus").statusCode()).isEqualTo(401);
        Visit administrator = company.visit(company.administrator());
        for (String closed :
                new String[] {"env", "heapdump", "beans", "configprops", "loggers", "mappings", "shutdown"}) {
            assertThat(administrator.sees("/actuator/" + closed).statusCode())
                    .as(closed)
                    .isEqualTo(404);
        }
    }

    @Test
    void figuresAreForAdministratorsAndAuditors() {
        company.visit().sees("/jobs/some-id-of-a-job");

        HttpResponse<String> figures =
                company.program(company.hire(Role.AUDITOR)).gets("/actuator/prometheus");
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains("http_server_requests_seconds_count", "assay_applications_waiting", "assay_audit_entries")
                .contains("hikaricp_connections_active", "jvm_memory_used_bytes")
                .doesNotContain("some-id-of-a-job", company.folder().toString());
        assertThat(company.program(company.hire(Role.RECRUITER))
                        .gets("/actuator/prometheus")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theLogTellsOfFaultsWithoutTheirWords() {
        Exception fault = new IllegalStateException("Key (email)=(rosalind@example.org) exists");
        assertThat(line("org.example.library", "Resolved for rosalind@example.org", fault))
                .startsWith("{\"at\":\"")
                .contains("\"level\":\"WARN\"", "\"fault\":\"java.lang.IllegalStateException\"", "OperationTest")
                .doesNotContain("rosalind")
                .endsWith("}\n");
        assertThat(line("dev.assay.server.web.Faults", "a \"quoted\"\nword", null))
                .contains("a \\\"quoted\\\"\\nword");
    }

    private static String line(String logger, String message, @Nullable Exception fault) {
        LoggerContext context = new LoggerContext();
        LoggingEvent event = new LoggingEvent("", context.getLogger(logger), Level.WARN, message, fault, null);
        return new String(new LogEncoder().encode(event), UTF_8);
    }
}

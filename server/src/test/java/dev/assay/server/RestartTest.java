package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.server.database.Database;
import dev.assay.server.database.DatabaseException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server from its first start to its second. */
class RestartTest {

    private final Path folder = TestServer.folder();

    @AfterEach
    void removesTheFolder() {
        TestServer.remove(folder);
    }

    @Test
    void theFirstStartMakesTheFirstAccountAndTheSecondKeepsEverything() throws SQLException, InterruptedException {
        Map<String, String> silent = Map.of(
                "assay.mail.server", "smtp://127.0.0.1:1",
                "assay.mail.from", "jobs@example.org",
                "assay.address", "https://jobs.example.org");
        try (Server server = Settings.during(silent, () -> Server.start(new ServerOptions(folder, 0, null)))) {
            URI link = server.setupLink().orElseThrow();
            Visit visit = new Visit(server.address());
            assertThat(visit.sees("/setup?code=guessed").statusCode()).isEqualTo(404);
            String form = link.getPath() + "?" + link.getQuery();
            Map<String, String> account = Map.of(
                    "email",
                    "ada@example.org",
                    "password",
                    Company.PASSWORD,
                    "code",
                    link.getQuery().substring(5));
            assertThat(visit.sends("/setup", form, account).statusCode()).isEqualTo(302);
            assertThat(server.setupLink()).isEmpty();
            assertThat(visit.sees(form).statusCode()).isEqualTo(404);
            visit.logIn("ada@example.org", Company.PASSWORD);
            visit.sends("/jobs", "/account", Map.of("posting", Company.POSTING));
            assertThat(visit.sees("/login").body()).doesNotContain("Sign in with");
            assertThat(visit.sees("/oauth2/authorization/oidc").statusCode()).isEqualTo(404);
            leavesAMailThatThePostForgot(visit, server.context().getBean(JdbcClient.class));
            checkDatabase(server.database());
        }
        Mailbox mailbox = Mailbox.start();
        Map<String, String> unreachable = Map.of(
                "assay.oidc.issuer", "http://127.0.0.1:1",
                "assay.oidc.client", "assay",
                "assay.oidc.secret", "secret",
                "assay.mail.server", mailbox.address(),
                "assay.mail.from", "jobs@example.org",
                "assay.address", "https://jobs.example.org");
        try (mailbox;
                Server server = Settings.during(unreachable, () -> Server.start(new ServerOptions(folder, 0, null)))) {
            assertThatThrownBy(() -> Server.start(new ServerOptions(folder, 0, null)))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("another server works with it; end that first, or give another folder");
            assertThat(server.setupLink()).isEmpty();
            Visit anyone = new Visit(server.address());
            assertThat(anyone.sees("/login").body()).contains("Sign in with 127.0.0.1");
            String told = anyone.sees("/oauth2/authorization/oidc")
                    .headers()
                    .firstValue("location")
                    .orElseThrow();
            assertThat(anyone.sees(told).body()).contains("127.0.0.1 cannot be reached just now.");
            Visit visit = new Visit(server.address()).logIn("ada@example.org", Company.PASSWORD);
            assertThat(visit.sees("/jobs").body()).contains("Back-end Developer");
            assertThat(mailbox.next("bea@example.org").text()).contains("https://jobs.example.org/join?code=");
        }
    }

    /** A mail that the mail server did not take, and that is in no queue any more. */
    private static void leavesAMailThatThePostForgot(Visit visit, JdbcClient database) {
        visit.sends("/people", "/people", Map.of("email", "bea@example.org", "password", "", "role", "RECRUITER"));
        String tried = "select count(*) from mail where state = 'WAITING' and attempts = 1";
        for (int attempt = 0;
                attempt < 300 && database.sql(tried).query(Integer.class).single() == 0;
                attempt++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(database.sql(tried).query(Integer.class).single()).isOne();
        database.sql("delete from post_task").update();
    }

    @Test
    void aSettingThatCannotBeUsedIsNamedInOneLine() {
        Command start = Settings.during(
                Map.of("assay.address", "jobs.example.org"),
                () -> Command.run("serve", "--data", folder, "--port", "0", "--rehearse", folder));
        assertThat(start).returns(2, Command::exitCode);
        assertThat(start.err())
                .isEqualTo("assay: ASSAY_ADDRESS is no address of a server; give the one that people open, like"
                        + " https://jobs.example.org\n");
    }

    private static void checkDatabase(Database database) throws SQLException {
        String url = database.url();
        String role = database.role();
        assertThatThrownBy(() -> DriverManager.getConnection(url, role, "guessed"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                .isInstanceOf(SQLException.class);
        try (Connection connection = DriverManager.getConnection(url, role, database.password());
                Statement statement = connection.createStatement()) {
            assertThat(answer(statement, "show fsync")).isEqualTo("on");
            assertThat(answer(statement, "show synchronous_commit")).isEqualTo("on");
            for (String change : new String[] {
                "update audit_entry set action = 'nothing'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update rubric set reason = 'none'",
                "drop table audit_entry"
            }) {
                assertThatThrownBy(() -> statement.execute(change))
                        .as(change)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    private static String answer(Statement statement, String query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}

package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Accounts;
import dev.assay.server.account.Accounts.Made;
import dev.assay.server.account.Tokens;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server on a PostgreSQL that is not its own, of the oldest version that is allowed; it goes away and comes back. */
class ExternalDatabaseTest {

    private final Path folder = TestServer.folder();

    @AfterEach
    void removesTheFolder() {
        TestServer.remove(folder);
    }

    @Test
    void itWorksAndSurvivesTheLossOfItsConnectionWithoutARestart() throws IOException {
        try (ExternalDatabase database = ExternalDatabase.start();
                Server server = Server.start(new ServerOptions(folder.resolve("data"), 0, database.url("postgres")))) {
            Made made = server.context().getBean(Accounts.class).makeFirst("ada@example.org", Company.PASSWORD);
            Program program = new Program(
                    server.address(), server.context().getBean(Tokens.class).make(((Made.Done) made).member(), "test"));
            String job = job(program);
            String path = "/api/v1/jobs/" + job;
            program.uploads(path + "/applications", "cv.txt", Company.RESUME);
            assertThat(program.waitsFor(job)).contains("\"READ\"");
            Visit visit = new Visit(server.address()).logIn("ada@example.org", Company.PASSWORD);

            database.goes();
            HttpResponse<String> lost = program.gets(path + "/shortlist");
            assertThat(lost.statusCode()).isEqualTo(503);
            assertThat(lost.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
            assertThat(lost.body()).contains("The database cannot be reached");
            assertThat(visit.sees("/jobs"))
                    .returns(503, HttpResponse::statusCode)
                    .satisfies(page -> assertThat(page.body()).contains("<html", "The database cannot be reached"));
            assertThat(visit.sees("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(visit.sees("/actuator/health/liveness").statusCode()).isEqualTo(200);

            database.comes();
            assertThat(program.getsInTheEnd(path + "/shortlist").body()).contains("C-001");
            assertThat(visit.sees("/actuator/health/readiness").statusCode()).isEqualTo(200);
            program.uploads(path + "/applications", "cv.txt", Company.RESUME + "\nafterwards\n");
            assertThat(program.waitsFor(job)).contains("C-002").doesNotContain("WAITING");
        }
    }

    @Test
    void itIsSavedAndRestoredIntoAnotherDatabase() throws IOException, SQLException {
        Path file = folder.resolve("saved");
        Path data = folder.resolve("data");
        try (ExternalDatabase database = ExternalDatabase.start()) {
            try (Server server = Server.start(new ServerOptions(data, 0, database.url("postgres")))) {
                server.context().getBean(Accounts.class).makeFirst("ada@example.org", Company.PASSWORD);
            }
            assertThat(Command.run("backup", "--data", data, "--database", database.url("postgres"), "--out", file)
                            .exitCode())
                    .isZero();
            assertThat(Command.run(
                            "restore", file, "--data", folder.resolve("again"), "--database", database.url("postgres")))
                    .returns(2, Command::exitCode)
                    .satisfies(command -> assertThat(command.err()).contains("holds tables already"));
            try (Connection connection = DriverManager.getConnection(database.url("postgres"));
                    Statement statement = connection.createStatement()) {
                statement.execute("create database second");
            }
            assertThat(Command.run(
                                    "restore",
                                    file,
                                    "--data",
                                    folder.resolve("again"),
                                    "--database",
                                    database.url("second"))
                            .err())
                    .isEmpty();
            try (Server server = Server.start(new ServerOptions(folder.resolve("again"), 0, database.url("second")))) {
                new Visit(server.address()).logIn("ada@example.org", Company.PASSWORD);
            }
            assertThat(Command.run(
                                    "audit",
                                    "verify",
                                    "--data",
                                    folder.resolve("again"),
                                    "--database",
                                    database.url("second"))
                            .out())
                    .contains("The log is as it was written");
        }
    }

    private static String job(Program program) {
        String answer = program.posts(
                        "/api/v1/jobs?fields=id", "{\"posting\": \"" + Company.POSTING.replace("\n", "\\n") + "\"}")
                .body();
        return answer.replaceAll(".*\"id\" ?: ?\"([^\"]+)\".*", "$1");
    }
}

package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Accounts;
import dev.assay.server.account.Accounts.Made;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.database.OwnerAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code assay audit verify}, against someone who owns the database. */
class AuditVerifyTest {

    private final Path folder = TestServer.folder();

    @AfterEach
    void removesTheFolder() {
        TestServer.remove(folder);
    }

    @Test
    void whoeverOwnsTheDatabaseCannotChangeTheLogUnnoticed() throws IOException, SQLException {
        hireTwice();
        try (OwnerAccess database = OwnerAccess.open(folder, null)) {
            assertThat(verify().out())
                    .contains("The log is as it was written: 3 entries, 1 of them signed, the last of these 3");

            change(database, "update audit_entry set account = gen_random_uuid() where id = 2");
            assertThat(verify())
                    .returns(3, Command::exitCode)
                    .satisfies(command -> assertThat(command.out()).contains("Entry 2 ", "does not fit what it says"));

            change(database, "delete from audit_entry where id = 2");
            assertThat(verify().out()).contains("Entry 2 ", "it is missing: the next one there is 3");

            change(database, "delete from audit_entry where id = 3");
            assertThat(verify().out())
                    .as("an end that was cut off is missed by what was signed")
                    .contains("Entry 2 ", "it is missing: entry 3 was signed");
        }
    }

    @Test
    void aLogThatWasWrittenAnewIsNotTheOneThatWasSigned() throws IOException, SQLException {
        hireTwice();
        try (OwnerAccess database = OwnerAccess.open(folder, null)) {
            change(database, "delete from audit_entry");
        }
        try (Server server = Server.start(new ServerOptions(folder, 0, null))) {
            hire(server, "carl@example.org");
            hire(server, "dora@example.org");
            hire(server, "emil@example.org");
        }
        assertThat(verify())
                .returns(3, Command::exitCode)
                .satisfies(command ->
                        assertThat(command.out()).contains("Entry 3 ", "it is not the entry that was signed"));
    }

    @Test
    void aCheckpointKeptElsewhereShowsWhatWasRemovedFromBoth() throws IOException, SQLException {
        hireTwice();
        Path kept = Files.copy(folder.resolve("audit/checkpoints"), folder.resolve("kept"));
        Files.delete(folder.resolve("audit/checkpoints"));
        try (OwnerAccess database = OwnerAccess.open(folder, null)) {
            change(database, "delete from audit_entry where id = 3");

            assertThat(verify()).returns(0, Command::exitCode);
            assertThat(Command.run("audit", "verify", "--data", folder, "--checkpoints", kept))
                    .returns(3, Command::exitCode)
                    .satisfies(command -> assertThat(command.out()).contains("Entry 3 "));
            Files.writeString(kept, Files.readString(kept).replaceFirst("^3", "2"));
            assertThat(Command.run("audit", "verify", "--data", folder, "--checkpoints", kept)
                            .out())
                    .contains("not signed with this server's key");
        }
    }

    @Test
    void aFolderWithoutAServerIsWrongUsage() {
        assertThat(verify())
                .returns(2, Command::exitCode)
                .satisfies(command -> assertThat(command.err()).contains("no server was ever started in"));
    }

    private Command verify() {
        return Command.run("audit", "verify", "--data", folder);
    }

    private void hireTwice() {
        try (Server server = Server.start(new ServerOptions(folder, 0, null))) {
            Made made = server.context().getBean(Accounts.class).makeFirst("ada@example.org", Company.PASSWORD);
            assertThat(made).isInstanceOf(Made.Done.class);
            hire(server, "berta@example.org");
            hire(server, "carl@example.org");
        }
    }

    private static void hire(Server server, String email) {
        Accounts accounts = server.context().getBean(Accounts.class);
        Member administrator = accounts.all().getFirst();
        assertThat(accounts.make(
                        administrator,
                        email.replace("@", server.address().getPort() + "@"),
                        Company.PASSWORD,
                        Role.RECRUITER))
                .isInstanceOf(Made.Done.class);
    }

    private static void change(OwnerAccess database, String change) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }
}

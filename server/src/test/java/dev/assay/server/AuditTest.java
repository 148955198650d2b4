package dev.assay.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.audit.AuditLog.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log, against someone who owns the database. */
@ExtendWith(TestServer.class)
class AuditTest {

    private final Company company;

    AuditTest(Company company) {
        this.company = company;
    }

    @Test
    void whoeverChangesTheLogItselfIsFoundOut() throws IOException, SQLException {
        AuditLog log = company.part(AuditLog.class);
        company.hire(Role.AUDITOR);
        company.hire(Role.AUDITOR);
        assertThat(log.check()).isInstanceOf(Check.Sound.class);
        String action = log.before(3, 1).getFirst().action();

        asOwner("update audit_entry set action = 'account.missed' where id = 2");
        assertThat(log.check()).isEqualTo(new Check.Broken(2, "its hash does not fit what it says"));

        asOwner("update audit_entry set action = '" + action + "' where id = 2");
        assertThat(log.check()).isInstanceOf(Check.Sound.class);

        asOwner("update audit_entry set id = -2 where id = 2");
        assertThat(log.check())
                .as("one entry less")
                .isEqualTo(new Check.Broken(2, "it is missing: the next one there is 3"));
        asOwner("update audit_entry set id = 2 where id = -2");
    }

    @Test
    void readingAShortlistIsLogged() {
        Member recruiter = company.hire(Role.RECRUITER);
        company.visit(recruiter).sees("/jobs/" + company.job(recruiter) + "/shortlist");

        assertThat(company.part(AuditLog.class).before(Long.MAX_VALUE, 1).getFirst())
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("shortlist.read"))
                .satisfies(entry -> assertThat(entry.account()).isEqualTo(recruiter.id()));
    }

    private void asOwner(String change) throws IOException, SQLException {
        String url = company.server().database().url();
        String password = Files.readString(company.folder().resolve("secrets/database-owner"), US_ASCII);
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }
}

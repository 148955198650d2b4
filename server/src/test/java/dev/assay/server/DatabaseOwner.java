package dev.assay.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Does to a company's database what the server cannot: lets time pass, and leaves things as a server that was killed does. */
record DatabaseOwner(Company company) {

    /** Changes the one row that has {@code id} as the statement's only parameter. */
    void changes(String statement, String id) {
        try {
            String url = company.server().database().url();
            String password = Files.readString(company.folder().resolve("secrets/database-owner"), US_ASCII);
            try (Connection owner = DriverManager.getConnection(url, "postgres", password);
                    PreparedStatement change = owner.prepareStatement(statement)) {
                change.setString(1, id);
                assertThat(change.executeUpdate()).isEqualTo(1);
            }
        } catch (IOException | SQLException fault) {
            throw new AssertionError(fault);
        }
    }
}

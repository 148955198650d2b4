package dev.assay.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Does to a company's database what the server cannot: lets time pass, and leaves things as a server that was killed does. */
record DatabaseOwner(Company company) {

    /** Work with a connection of the owner's. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection owner) throws SQLException, IOException;
    }

    private <T> T connected(Work<T> work) {
        try {
            String url = company.server().database().url();
            String password = Files.readString(company.folder().resolve("secrets/database-owner"), US_ASCII);
            try (Connection owner = DriverManager.getConnection(url, "postgres", password)) {
                return work.with(owner);
            }
        } catch (IOException | SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    /** Changes the one row that has {@code id} as the statement's only parameter. */
    void changes(String statement, String id) {
        int changed = connected(owner -> {
            try (PreparedStatement change = owner.prepareStatement(statement)) {
                change.setString(1, id);
                return change.executeUpdate();
            }
        });
        assertThat(changed).isEqualTo(1);
    }

    /** The tables that have a row in which a word stands. */
    List<String> tablesThatHold(String word) {
        return connected(owner -> {
            List<String> holding = new ArrayList<>();
            for (String table : texts(owner, "select tablename from pg_tables where schemaname = 'public'", "")) {
                if (!texts(
                                owner,
                                "select '' from " + table + " as whole where strpos(whole::text, ?) > 0 limit 1",
                                word)
                        .isEmpty()) {
                    holding.add(table);
                }
            }
            return holding;
        });
    }

    /** The tables that have a row which refers to an application. */
    List<String> tablesThatReferTo(String application) {
        return connected(owner -> {
            List<String> referring = new ArrayList<>();
            String columns = """
                select distinct c.conrelid::regclass || ' where ' || a.attname from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                join pg_attribute f on f.attrelid = c.confrelid and f.attnum = any (c.confkey) and f.attname in ('id', 'application')
                where c.contype = 'f' and a.attname <> 'job' and a.attname <> 'account'
                  and c.confrelid in ('application'::regclass, 'decision'::regclass, 'note'::regclass)
                order by 1
                """;
            for (String column : texts(owner, columns, "")) {
                if (!texts(owner, "select '' from " + column + "::text = ?", application)
                        .isEmpty()) {
                    referring.add(column.substring(0, column.indexOf(' ')));
                }
            }
            return referring.stream().distinct().toList();
        });
    }

    /** Does something while a lock is shared that another has who works with the database. */
    void whileHolding(long lock, Work<?> work) {
        connected(owner -> {
            texts(owner, "select pg_advisory_lock_shared(" + lock + ")::text", "");
            return work.with(owner);
        });
    }

    private static List<String> texts(Connection owner, String query, String parameter) throws SQLException {
        try (PreparedStatement asked = owner.prepareStatement(query)) {
            if (query.contains("?")) {
                asked.setString(1, parameter);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}

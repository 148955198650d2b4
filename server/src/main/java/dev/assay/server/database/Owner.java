package dev.assay.server.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * The role that owns the structure of the database.
 *
 * @param url the database, without role and password
 */
record Owner(String url, String name, String password) {

    private static final String URL_START = "jdbc:postgresql:";

    /** The owner that a JDBC URL names among its parameters; the other parameters stay in the URL. */
    static Owner of(String url) {
        int query = url.indexOf('?');
        Map<String, String> owner = new TreeMap<>(Map.of("password", ""));
        StringJoiner rest = new StringJoiner("&", "?", "").setEmptyValue("");
        for (String parameter :
                query < 0 ? List.<String>of() : List.of(url.substring(query + 1).split("&"))) {
            int equals = parameter.indexOf('=');
            String key = equals < 0 ? parameter : parameter.substring(0, equals);
            if (key.equals("user") || key.equals("password")) {
                owner.put(key, URLDecoder.decode(parameter.substring(equals + 1), UTF_8));
            } else {
                rest.add(parameter);
            }
        }
        if (!url.startsWith(URL_START) || !owner.containsKey("user")) {
            throw new DatabaseException(
                    "--database is not a URL like jdbc:postgresql://host/name?user=…&password=…; correct it",
                    new IllegalArgumentException("no user"));
        }
        return new Owner(
                url.substring(0, query) + rest,
                String.valueOf(owner.get("user")),
                String.valueOf(owner.get("password")));
    }

    /** Moves the structure forward, up to {@code version} or to the newest where it is null, and lets the working role in with its password; answers that role's name. */
    String prepare(String workingPassword, @Nullable String version) {
        try (Connection connection = DriverManager.getConnection(url, name, password);
                Statement statement = connection.createStatement()) {
            String role = databaseOf(statement) + "_assay";
            createRole(statement, role, workingPassword);
            migrate(role, version);
            return role;
        } catch (SQLException | FlywayException fault) {
            throw new DatabaseException(
                    "the database at " + url + " cannot be used: " + firstLine(fault)
                            + "; check that it runs and that its user may create tables and roles",
                    fault);
        }
    }

    private void migrate(String role, @Nullable String version) {
        Flyway.configure()
                .dataSource(url, name, password)
                .placeholders(Map.of("role", '"' + role + '"'))
                .failOnMissingLocations(true)
                .target(version == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    private static String databaseOf(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select current_database()")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void createRole(Statement statement, String role, String password) throws SQLException {
        boolean exists;
        try (ResultSet answer =
                statement.executeQuery("select 1 from pg_roles where rolname = " + statement.enquoteLiteral(role))) {
            exists = answer.next();
        }
        statement.execute((exists ? "alter role " : "create role ") + statement.enquoteIdentifier(role, true)
                + " login nosuperuser nocreatedb nocreaterole password " + statement.enquoteLiteral(password));
    }

    private static String firstLine(Exception fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("no reason given");
    }
}

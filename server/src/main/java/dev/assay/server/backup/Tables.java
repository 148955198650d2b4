package dev.assay.server.backup;

import dev.assay.server.backup.Manifest.Sequence;
import dev.assay.server.backup.Manifest.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables of a database, out and in again. */
final class Tables {

    private static final String NOT_DATA = "'flyway_schema_history'"; // a restored database makes its own

    private final Connection connection;
    private final CopyManager copies;

    Tables(Connection connection) throws SQLException {
        this.connection = connection;
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** The version of the structure. */
    String schema() throws SQLException {
        List<String> versions = strings("""
                select version from flyway_schema_history
                where success and version is not null order by installed_rank desc limit 1
                """);
        return versions.getFirst();
    }

    /** All tables with the columns that hold data, each after those that it refers to; how many rows they have is not said. */
    List<Table> all() throws SQLException {
        Map<String, Set<String>> waitingFor = new TreeMap<>();
        for (String name : strings("select tablename from pg_tables where schemaname = 'public' and tablename <> "
                + NOT_DATA + " order by tablename")) {
            waitingFor.put(name, referred(name));
        }
        Set<String> ordered = new LinkedHashSet<>();
        while (!waitingFor.isEmpty()) {
            List<String> free = waitingFor.entrySet().stream()
                    .filter(table -> ordered.containsAll(table.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables refer to each other: " + waitingFor.keySet());
            }
            ordered.addAll(free);
            waitingFor.keySet().removeAll(free);
        }
        List<Table> tables = new ArrayList<>();
        for (String name : ordered) {
            tables.add(new Table(name, columns(name), 0));
        }
        return tables;
    }

    private Set<String> referred(String table) throws SQLException {
        return new TreeSet<>(strings("""
                select distinct r.relname from pg_constraint c join pg_class r on r.oid = c.confrelid
                where c.contype = 'f' and c.conrelid = %s::regclass and c.confrelid <> c.conrelid
                """.formatted(literal("public." + quoted(table)))));
    }

    private List<String> columns(String table) throws SQLException {
        return strings("""
                select attname from pg_attribute
                where attrelid = %s::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
                """.formatted(literal("public." + quoted(table))));
    }

    List<Sequence> sequences() throws SQLException {
        List<Sequence> sequences = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select sequencename, coalesce(last_value, 0) from pg_sequences
                        where schemaname = 'public' order by sequencename
                        """)) {
            while (rows.next()) {
                sequences.add(new Sequence(rows.getString(1), rows.getLong(2)));
            }
        }
        return sequences;
    }

    /** Writes a table's rows; answers how many there are. */
    long write(Table table, OutputStream out) throws SQLException, IOException {
        return copies.copyOut("copy " + place(table) + " to stdout", out);
    }

    /** Adds rows as they were written; answers how many there are. */
    long read(Table table, InputStream in) throws SQLException, IOException {
        return copies.copyIn("copy " + place(table) + " from stdin", in);
    }

    void set(Sequence sequence) throws SQLException {
        if (sequence.last() > 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "select setval(" + literal("public." + quoted(sequence.name())) + ", " + sequence.last() + ")");
            }
        }
    }

    /** Removes what the structure itself put in. */
    void empty(List<Table> tables) throws SQLException {
        List<String> names =
                tables.stream().map(table -> "public." + quoted(table.name())).toList();
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", names));
        }
    }

    /** What one column of the query holds. */
    List<String> strings(String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private static String place(Table table) {
        return "public." + quoted(table.name()) + " ("
                + String.join(", ", table.columns().stream().map(Tables::quoted).toList()) + ")";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

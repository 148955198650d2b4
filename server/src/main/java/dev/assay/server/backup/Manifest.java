package dev.assay.server.backup;

import java.util.List;

/**
 * What a back-up holds.
 *
 * @param format the version of the form of back-ups
 * @param schema the version of the database's structure
 * @param tables the tables, each after those that it refers to
 * @param sequences the sequences of the database
 * @param parts every other part of the file
 */
record Manifest(int format, String schema, List<Table> tables, List<Sequence> sequences, List<Part> parts) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        parts = List.copyOf(parts);
    }

    /** A table with its columns, as PostgreSQL's COPY writes it in text form. */
    record Table(String name, List<String> columns, long rows) {
        Table {
            columns = List.copyOf(columns);
        }

        String part() {
            return "tables/" + name;
        }
    }

    /** A sequence and the last number that it gave; 0 where it gave none. */
    record Sequence(String name, long last) {}

    /** A part of the file. */
    record Part(String name, long bytes, String sha256) {}
}

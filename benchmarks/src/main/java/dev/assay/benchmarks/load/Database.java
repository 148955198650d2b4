package dev.assay.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The server's database, by PostgreSQL's own client, as its owner. */
record Database(String port, String password) {

    private static final int PORT_LINE = 3; // of postmaster.pid

    static Database of(Path cluster, Path secret) throws IOException {
        return new Database(
                Files.readAllLines(cluster.resolve("postmaster.pid"))
                        .get(PORT_LINE)
                        .strip(),
                Files.readString(secret).strip());
    }

    /**
     * Gives each job {@code share} candidates, by copies of those that the server read for the first one. The other jobs ask the same,
     * so what was assessed for the first holds for them.
     *
     * @param pile how many candidates the first job has
     */
    void copy(String first, List<String> others, int pile, int share) throws IOException, InterruptedException {
        String jobs = others.stream().map(job -> "('" + job + "')").collect(Collectors.joining(","));
        run("""
            set synchronous_commit = off;
            set maintenance_work_mem = '512MB';
            set session_replication_role = replica; -- copies refer to what their sources refer to
            drop index application_text_words; -- built anew below, which is faster than row by row
            drop index application_concept_concept;
            alter table application_concept drop constraint application_concept_pkey;
            create temp table place as
              select wanted.job, number, (number - 1) %% %2$d + 1 as source, substr(md5(wanted.job || number), 1, 16) as id
              from (values ('%1$s'), %3$s) as wanted (job), generate_series(1, %4$d) number
              where wanted.job <> '%1$s' or number > %2$d;
            create temp table source as select * from application where job = '%1$s';
            insert into application (id, job, number, state, file_name, sha256, bytes, reason, detail, uploaded_by, uploaded_at, material, revision)
              select p.id, p.job, p.number, s.state, s.file_name, encode(sha256(p.id::bytea), 'hex'), s.bytes, s.reason, s.detail,
                s.uploaded_by, s.uploaded_at, s.material, s.revision
              from place p join source s on s.number = p.source;
            insert into application_file (application, path, sha256, bytes)
              select p.id, f.path, f.sha256, f.bytes from place p join source s on s.number = p.source
              join application_file f on f.application = s.id;
            insert into assessment (application, engine, rubric_version, revision, marks, as_of, unread, verdicts, findings)
              select p.id, k.engine, k.rubric_version, k.revision, k.marks, k.as_of, k.unread, k.verdicts, k.findings
              from place p join source s on s.number = p.source join assessment k on k.application = s.id;
            insert into application_text (application, text)
              select p.id, t.text from place p join source s on s.number = p.source
              join application_text t on t.application = s.id;
            create index application_text_words on application_text using gin (words) with (fastupdate = off);
            insert into application_concept (application, concept, months, named)
              select p.id, c.concept, c.months, c.named from place p join source s on s.number = p.source
              join application_concept c on c.application = s.id;
            alter table application_concept add primary key (application, concept);
            create index application_concept_concept on application_concept (concept, months) include (application);
            update job set last_number = %4$d;
            insert into job_member select j.id, a.id from job j, account a on conflict do nothing;
            vacuum analyze;
            """.formatted(first, pile, jobs, share));
    }

    private void run(String statements) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile("assay-load", ".sql"), statements);
        ProcessBuilder builder = new ProcessBuilder(
                        "psql",
                        "-q",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        port,
                        "-U",
                        "postgres",
                        "-d",
                        "postgres",
                        "-f",
                        file.toString())
                .inheritIO();
        builder.environment().put("PGPASSWORD", password);
        int code = builder.start().waitFor();
        Files.delete(file);
        if (code != 0) {
            throw new IllegalStateException("psql ended with " + code);
        }
    }
}

package dev.assay.server.correction;

import dev.assay.resume.Correction;
import dev.assay.resume.Corrections;
import dev.assay.server.application.KnownCorrections;
import dev.assay.server.database.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps corrections; none is ever changed or removed. */
@Repository
class CorrectionStore implements KnownCorrections {

    private static final String COLUMNS = """
            select c.application, c.number, c.correction, c.reason, c.corrected_at, a.email
            from correction c join account a on a.id = c.account
            """;

    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; where another was added at the same time, the second of the two fails on the key. */
    void add(String application, Corrected corrected, UUID by) {
        jdbc.sql("""
                insert into correction (application, number, correction, reason, account, corrected_at)
                values (:application, :number, :correction, :reason, :account, :at)
                """)
                .param("application", application)
                .param("number", corrected.number())
                .param("correction", StoredJson.of(corrected.correction()))
                .param("reason", corrected.reason())
                .param("account", by)
                .param("at", corrected.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Corrections of(String application) {
        return CorrectedFacts.holding(made(application));
    }

    /** Those of one application, in the order in which they were made. */
    List<Corrected> made(String application) {
        return jdbc.sql(COLUMNS + " where c.application = :application order by c.number")
                .param("application", application)
                .query((row, number) -> corrected(row))
                .list();
    }

    private static Corrected corrected(ResultSet row) throws SQLException {
        return new Corrected(
                row.getInt("number"),
                StoredJson.read(row.getString("correction"), Correction.class),
                row.getString("reason"),
                row.getString("email"),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant());
    }
}

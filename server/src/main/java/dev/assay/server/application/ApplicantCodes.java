package dev.assay.server.application;

import dev.assay.server.seal.RandomWord;
import dev.assay.text.Sha256;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes by which applicants, who have no account, come back to what is held of them. */
@Component
public class ApplicantCodes {

    private static final int BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Applications applications;

    ApplicantCodes(JdbcClient jdbc, Clock clock, Applications applications) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.applications = applications;
    }

    /** Makes the code of an application that has none; it is told this once. */
    public String give(Application application) {
        String code = RandomWord.of(BYTES);
        jdbc.sql("insert into applicant_code (application, hash, made_at) values (:application, :hash, :at)")
                .param("application", application.id())
                .param("hash", Sha256.hex(code))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    /** The application that a code belongs to, or the one that it was put into. */
    public Optional<Application> application(String code) {
        return jdbc.sql("""
            select coalesce(a.merged_into, a.id) from applicant_code c join application a on a.id = c.application
            where c.hash = :hash
            """)
                .param("hash", Sha256.hex(code))
                .query(String.class)
                .optional()
                .flatMap(applications::find);
    }
}

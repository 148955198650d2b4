package dev.assay.server.application;

import dev.assay.server.mail.Address;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where applicants want to hear of their applications. Who an applicant is stays hidden: no page shows it before that. */
@Component
public class Contacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the address that someone gave with their application. */
    public void keep(Application application, Address address) {
        jdbc.sql("insert into applicant_contact (application, address, given_at) values (:application, :address, :at)")
                .param("application", application.id())
                .param("address", address.text())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The address that was given with the application; else the latest of those given with what was put into it. */
    public Optional<Address> of(Application application) {
        return jdbc.sql("""
            select c.address from applicant_contact c join application a on a.id = c.application
            where a.id = :application or a.merged_into = :application order by a.id = :application desc, c.given_at desc, a.id limit 1
            """)
                .param("application", application.id())
                .query((row, number) -> new Address(row.getString("address")))
                .optional();
    }
}

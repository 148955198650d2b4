package dev.assay.server.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures of Assay's own: how much waits to be read. They have no labels that come from what someone wrote. */
@Component
class Figures implements MeterBinder {

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "assay.applications.waiting",
                        this,
                        figures -> figures.count("application where state = 'WAITING'"))
                .description("Applications that are still to be read")
                .register(registry);
        Gauge.builder(
                        "assay.tasks.failing",
                        this,
                        figures -> figures.count("scheduled_tasks where consecutive_failures > 0")
                                + figures.count("post_task where consecutive_failures > 0"))
                .description("Background tasks whose last try failed; they are tried again")
                .register(registry);
        Gauge.builder(
                        "assay.mails.waiting",
                        this,
                        figures -> figures.count("mail where state in ('WAITING', 'SENDING')"))
                .description("Mails that are still to be sent")
                .register(registry);
        Gauge.builder(
                        "assay.audit.entries",
                        this,
                        figures -> figures.value("select coalesce(max(id), 0) from audit_entry"))
                .description("Entries in the log of who did what")
                .register(registry);
    }

    private double count(String what) {
        return value("select count(*) from " + what);
    }

    private double value(String query) {
        return jdbc.sql(query).query(Double.class).single();
    }
}

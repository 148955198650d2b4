package dev.assay.server.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** The applications that are to be read, kept in the database: adding one is part of the transaction that takes the application in. */
@Component
class ReadingQueue {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("read-application");

    private final SchedulerClient client;
    private final Clock clock;

    ReadingQueue(DataSource database, Clock clock) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
        this.clock = clock;
    }

    void add(String application) {
        client.scheduleIfNotExists(TASK.instance(application).scheduledTo(clock.instant()));
    }
}

package dev.assay.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The connections that the server works with. */
@Configuration(proxyBeanMethods = false)
class ConnectionPool {

    private static final int MOST = 16;
    private static final int IDLE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A busy machine may take long to let the first connection in. */
    private static final Duration LOGIN = Duration.ofSeconds(30);

    /** Connects when the first connection is asked for, and then waits until the database is there. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(StartingDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(new Connections(database));
        pool.setMaximumPoolSize(MOST);
        pool.setMinimumIdle(IDLE);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        return pool;
    }

    private static final class Connections extends AbstractDataSource {

        private final StartingDatabase database;

        Connections(StartingDatabase database) {
            this.database = database;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Database ready = database.get();
            return getConnection(ready.role(), ready.password());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            Properties properties = new Properties();
            properties.setProperty("user", user);
            properties.setProperty("password", password);
            properties.setProperty("loginTimeout", String.valueOf(LOGIN.toSeconds()));
            return DriverManager.getConnection(database.get().url(), properties);
        }
    }
}

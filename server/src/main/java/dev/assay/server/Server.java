package dev.assay.server;

import dev.assay.server.account.SetupCode;
import dev.assay.server.database.Database;
import dev.assay.server.database.DatabaseException;
import dev.assay.server.database.StartingDatabase;
import dev.assay.server.web.BadSetting;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;

/** The front door: a running server with its database. Closing it ends both. */
public final class Server implements AutoCloseable {

    private final StartingDatabase database;
    private final ConfigurableApplicationContext context;
    private final Thread ender = new Thread(this::end, "assay-end");

    private Server(StartingDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** The server cannot start as it is asked to; the message says what to do. */
    public static final class CannotStart extends RuntimeException {
        CannotStart(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Starts the database, moves its structure forward, and opens the port.
     *
     * @throws DatabaseException the database cannot be used
     * @throws CannotStart the port is taken, or a setting makes no sense
     */
    public static Server start(ServerOptions options) {
        StartingDatabase database = new StartingDatabase(() -> options.database() == null
                ? Database.embedded(options.data())
                : Database.at(options.database(), options.data()));
        try {
            Server server = new Server(database, open(options, database));
            database.get();
            Runtime.getRuntime().addShutdownHook(server.ender);
            return server;
        } catch (RuntimeException fault) {
            database.close();
            throw reason(fault, options);
        } catch (Error fault) {
            database.close();
            throw fault;
        }
    }

    private static ConfigurableApplicationContext open(ServerOptions options, StartingDatabase database) {
        SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        SpringApplication application = new SpringApplication(Application.class);
        application.setMainApplicationClass(
                Application.class); // for which the beans were described while Assay was built
        application.setRegisterShutdownHook(false); // the database must outlive it
        application.setDefaultProperties(Map.of(
                "server.port", options.port(), "assay.data", options.data().toString()));
        application.addInitializers(context -> {
            database.begin(); // once Spring has arranged for the log
            context.getBeanFactory().registerSingleton("startingDatabase", database);
        });
        return application.run();
    }

    private static RuntimeException reason(RuntimeException fault, ServerOptions options) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DatabaseException unusable -> {
                    return unusable;
                }
                case PortInUseException taken -> {
                    return new CannotStart("port " + options.port() + " is in use; give another with --port", taken);
                }
                case BadSetting setting -> {
                    return new CannotStart(String.valueOf(setting.getMessage()), setting);
                }
                default -> {}
            }
        }
        return fault;
    }

    /** Where the first page is. */
    public URI address() {
        WebServer web = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return URI.create("http://localhost:" + web.getPort() + "/");
    }

    /** Where the first account is made; nothing where one exists. */
    public Optional<URI> setupLink() {
        return context.getBean(SetupCode.class).code().map(code -> address().resolve("/setup?code=" + code));
    }

    Database database() {
        return database.get();
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(ender);
        end();
    }

    private void end() {
        context.close();
        database.close();
    }
}

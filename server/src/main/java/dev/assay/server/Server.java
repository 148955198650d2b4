package dev.assay.server;

import dev.assay.server.account.SetupCode;
import dev.assay.server.database.Database;
import dev.assay.server.web.BadSetting;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The front door: a running server with its database. Closing it ends both. */
public final class Server implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext context;
    private final Thread ender = new Thread(this::end, "assay-end");

    private Server(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** The server cannot start as it is asked to; the message says what to do. */
    public static final class CannotStart extends RuntimeException {
        CannotStart(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Starts the database, moves its structure forward, and opens the port. */
    public static Server start(ServerOptions options) {
        Database database = options.database() == null
                ? Database.embedded(options.data())
                : Database.at(options.database(), options.data());
        try {
            Server server = new Server(database, open(options, database));
            Runtime.getRuntime().addShutdownHook(server.ender);
            return server;
        } catch (PortInUseException taken) {
            database.close();
            throw new CannotStart("port " + options.port() + " is in use; give another with --port", taken);
        } catch (BeanCreationException refused) {
            database.close();
            if (refused.getMostSpecificCause() instanceof BadSetting setting) {
                throw new CannotStart(String.valueOf(setting.getMessage()), refused);
            }
            throw refused;
        } catch (Throwable fault) {
            database.close();
            throw fault;
        }
    }

    private static ConfigurableApplicationContext open(ServerOptions options, Database database) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setRegisterShutdownHook(false); // the database must outlive it
        application.setDefaultProperties(properties(options.data(), options.port(), database));
        return application.run();
    }

    private static Map<String, Object> properties(Path data, int port, Database database) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", port);
        properties.put("assay.data", data.toString());
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.role());
        properties.put("spring.datasource.password", database.password());
        return properties;
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

package dev.assay.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Company}: one real server with its own database for the whole run, and people who work with it. And a
 * {@link Browser}, one for all, that remembers nothing of the test before.
 */
final class TestServer implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TestServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Company.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store shared = context.getRoot().getStore(NAMESPACE);
        if (parameter.getParameter().getType() == Company.class) {
            return shared.computeIfAbsent(Company.class, _ -> Company.start(), Company.class);
        }
        Browser browser = shared.computeIfAbsent(Browser.class, _ -> new Browser(), Browser.class);
        browser.forgets();
        return browser;
    }

    /** A folder that is removed at the end. */
    static Path folder() {
        try {
            return Files.createTempDirectory("assay-server");
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}

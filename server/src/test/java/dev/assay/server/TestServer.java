package dev.assay.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link Company}: one real server with its own database for the whole run, and people who work with it. */
final class TestServer implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TestServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Company.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Company.class, _ -> Company.start(), Company.class);
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
